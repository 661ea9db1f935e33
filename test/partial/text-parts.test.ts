// A JSON text in parts: what they hold is what JSON.parse finds there, and what is wrong is not taken apart.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { parseJson } from '../../generator/load/parse-json.js';
import { isRaw } from '../../generator/model/raw.js';
import { splitText } from '../../generator/partial/split-document.js';
import { textParts } from '../../generator/partial/text-parts.js';
import { defaultLimits } from '../../generator/source-document.js';
import { smallDocument } from './document.js';

const partsOf = (text: string, limits = defaultLimits) => textParts({ bytes: Buffer.from(text), limits });

/** The value with every part parsed; `undefined` where it or a part is refused. */
function assembled(text: string): unknown {
  try {
    const parts = partsOf(text);
    return parts === null ? undefined : copyOf(parts.value);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return undefined;
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isRaw(value) ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)])) : value;
}

function parsed(text: string): unknown {
  try {
    const value = parseJson(text, defaultLimits);
    return isRaw(value) ? value : undefined;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return undefined;
  }
}

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '{"', '}', '],', '__proto__', 'get', 'paths', '/a~b', 'é€😀'),
);
const json = fc.jsonValue({ maxDepth: 3 });
const members = <Value>(key: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
const path = members(fc.oneof(fc.constantFrom('get', 'post', 'parameters', 'x-a'), word), json);
const document = fc.record(
  {
    openapi: fc.constant('3.1.0'),
    paths: fc.oneof(members(word, fc.oneof(path, json)), json),
    components: fc.oneof(members(word, fc.oneof(members(word, json), json)), json),
    info: json,
  },
  { requiredKeys: [] },
);
const written = fc
  .tuple(document, fc.constantFrom(0, 2, '\t'), fc.constantFrom('', '\r\n', ' '))
  .map(([value, indent, around]) => around + JSON.stringify(value, null, indent) + around);

describe('the parts of a text', () => {
  it('are those of its value', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(assembled(text)).toEqual(parsed(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are none, or those of its value, where somebody typed into it', () => {
    const typed = fc.constantFrom('', '"', '{', '}', ',', ':', '[', ']', '\\', '0', ' ', 'null', '"a":1,', '\0');
    const edited = fc.tuple(written, fc.nat(), fc.nat(3), typed).map(([text, where, gone, given]) => {
      const at = where % (text.length + 1);
      // Half a character is none in UTF-8.
      return Buffer.from(text.slice(0, at) + given + text.slice(at + gone)).toString();
    });
    fc.assert(
      fc.property(edited, (text) => {
        expect(assembled(text)).toEqual(parsed(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('are parsed when they are asked for', () => {
    const parts = partsOf(
      '{"openapi":"3.1.0","paths":{"/a":{"get":{wrong},"put":{}}},"components":{"schemas":{"A":wrong}}}',
    );
    expect([...(parts?.operations.keys() ?? [])]).toEqual(['/paths/~1a/get', '/paths/~1a/put']);
    expect(parts?.operations.get('/paths/~1a/put')?.value()).toEqual({});
    expect(() => parts?.operations.get('/paths/~1a/get')?.value()).toThrow(DocumentError);
  });

  it.each([
    { name: 'a key that is there twice', text: '{"paths":{"/a":{"get":{},"get":{}}}}' },
    { name: 'a byte order mark', text: '\ufeff{"paths":{}}' },
    { name: 'an array', text: '[]' },
    { name: 'nothing', text: '' },
    { name: 'a quote that nobody closes', text: '{"paths":{"/a":{"get":"' },
  ])('are none in $name', ({ text }) => {
    expect(partsOf(text)).toBeNull();
  });

  it('are none in bytes that are no UTF-8', () => {
    expect(textParts({ bytes: Buffer.from('{"a":"\xe9"}', 'latin1'), limits: defaultLimits })).toBeNull();
  });

  it('stay within the limits of the whole', () => {
    const text = JSON.stringify(smallDocument());
    expect(partsOf(text, { ...defaultLimits, maxNodes: 20 })).toBeNull();
    const deep = partsOf(text, { ...defaultLimits, maxDepth: 6 });
    expect(() => deep?.operations.get('/paths/~1things/get')?.value()).toThrow(DocumentError);
  });
});

describe('a reference', () => {
  const around = (member: string) => splitText(partsOf(`{"openapi":"3.1.0","paths":{},${member}}`) as never);

  it.each([
    { name: 'to a component', member: '"a":{"$ref" : "#/components/schemas/A"}', isSplit: true },
    { name: 'that is text', member: '"a":"\\"$ref\\":\\"x\\""', isSplit: true },
    { name: 'to elsewhere', member: '"a":{"$ref":"#/paths/a"}', isSplit: false },
    { name: 'to a file', member: '"a":{ "$ref"\n:\t"a.json" }', isSplit: false },
    { name: 'whose key is escaped', member: '"a":{"\\u0024ref":"a.json"}', isSplit: false },
    { name: 'whose value is escaped', member: '"a":{"$ref":"\\u0023\\u002fcomponents/schemas/A"}', isSplit: true },
    { name: 'whose slashes are escaped', member: '"a":{"$ref":"#\\/components\\/schemas\\/A"}', isSplit: true },
    { name: 'in whose text a quote is escaped', member: '"a":"\\u0022$ref\\u0022:"', isSplit: true },
  ])('$name', ({ member, isSplit }) => {
    expect(around(member) !== null).toBe(isSplit);
  });
});

describe('an operation', () => {
  const hashOf = (text: string): string | undefined =>
    splitText(partsOf(`{"openapi":"3.1.0","paths":{"/a":{"get":{"summary":"${text}"}}}}`) as never)?.operations.get(
      '/paths/~1a/get',
    )?.text;

  it.each([
    { one: "<a href='/'> \\\"", other: '\\u003ca href=\\u0027\\/\\u0027\\u003E \\u0022' },
    { one: '\\\\', other: '\\u005c' },
  ])('is the same with other escapes: $one', ({ one, other }) => {
    expect(JSON.parse(`"${one}"`)).toBe(JSON.parse(`"${other}"`));
    expect(hashOf(one)).toBe(hashOf(other));
  });

  it('is another with another text, as close as they look', () => {
    const texts = ['\\\\u003c', '\\u003c', '\\\\<', '\\u005cu003c', '\\u005c<', '/', '\\\\/', '\\u005c/', 'u003c'];
    for (const one of texts)
      for (const other of texts)
        expect(hashOf(one) === hashOf(other), `${one} ${other}`).toBe(
          JSON.parse(`"${one}"`) === JSON.parse(`"${other}"`),
        );
  });
});
