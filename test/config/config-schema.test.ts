// The JSON Schema of config files and the check of curlew: a validator of others judges every config as the check does.

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../generator/config/check-config.js';
import { configSchema } from '../../generator/config/config-schema.js';
import { optionTable } from '../../generator/config/option-table.js';
import type { Shape } from '../../generator/config/shape.js';
import { DocumentError } from '../../generator/diagnostics.js';
import { settings } from '../../generator/settings.js';
import { defaultLimits } from '../../generator/source-document.js';
import { targets } from '../../generator/targets.js';

const schema = configSchema(targets.map(({ name }) => name));
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema as object);

function isChecked(config: unknown): boolean {
  try {
    checkConfig(config, 'c.json');
    return true;
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}

const cases = [
  { name: 'nothing', given: {}, want: true },
  { name: 'no object', given: [], want: false },
  { name: 'a schema for editors', given: { $schema: './node_modules/curlew/dist/curlew.schema.json' }, want: true },
  { name: 'a schema that is no text', given: { $schema: 1 }, want: false },
  { name: 'a schema inside a document', given: { documents: [{ input: 'a', $schema: 'x' }] }, want: false },
  { name: 'a slip', given: { outptu: 'x' }, want: false },
  { name: 'a path as a target', given: { targets: ['curl', './mine/target.mjs'] }, want: true },
  { name: 'targets that are no list', given: { targets: 'curl' }, want: false },
  { name: 'a word that is not one of the choices', given: { formatter: 'black' }, want: false },
  { name: 'a number below 0', given: { width: -1 }, want: false },
  { name: 'a broken number', given: { width: 1.5 }, want: false },
  { name: 'null', given: { server: null }, want: false },
  { name: 'a document without an input', given: { documents: [{ output: 'x' }] }, want: false },
  { name: 'documents in documents', given: { documents: [{ input: 'x', documents: [] }] }, want: false },
  { name: 'a rule', given: { pagination: { 'list-x': { style: 'cursor', items: null, start: 0 } } }, want: true },
  { name: 'no pagination', given: { pagination: { 'GET /x': false } }, want: true },
  { name: 'pagination that is true', given: { pagination: { 'GET /x': true } }, want: false },
  { name: 'a rule without a style', given: { pagination: { x: {} } }, want: false },
  { name: 'a rule with a slip', given: { pagination: { x: { style: 'page', item: '/data' } } }, want: false },
  { name: 'values', given: { values: { x: { parameters: { a: [1] }, body: null, examples: { b: {} } } } }, want: true },
  { name: 'examples in examples', given: { values: { x: { examples: { b: { examples: {} } } } } }, want: false },
  { name: 'an envelope', given: { envelope: { mode: 'auto', value: ['data'], withoutSuccess: true } }, want: true },
  { name: 'a header that is no text', given: { headers: { a: 1 } }, want: false },
] as const;

describe('the schema and the check', () => {
  it.each(cases)('agree on $name', ({ given, want }) => {
    expect([validate(given), isChecked(given)]).toEqual([want, want]);
  });

  it('agree on any config', () => {
    const judged = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(configs(), (config) => {
        const isRight = validate(config);
        judged[isRight ? 'right' : 'wrong'] += 1;
        expect(isChecked(config)).toBe(isRight);
      }),
      { numRuns: 1500 },
    );
    // Both kinds were there: configs of one kind would show nothing.
    expect(Math.min(judged.right, judged.wrong)).toBeGreaterThan(50);
  });
});

describe('the option table', () => {
  it('holds the defaults that a run has', async () => {
    const defaults = Object.entries(optionTable).flatMap(([name, entry]) =>
      'default' in entry ? [[name, entry.default] as const] : [],
    );
    const given = { input: 'a.yaml' };
    const { read, ...want } = await settings(given);
    const { read: readToo, ...found } = await settings({ ...given, ...Object.fromEntries(defaults) });
    expect(found).toEqual(want);
    const { timeout: _timeout, ...limits } = defaultLimits;
    expect(readToo).toEqual({ ...read, allowRefs: [], overlays: [], limits });
  });
});

/** Configs that are right but for a value here and there, which may be anything. */
function configs(): fc.Arbitrary<unknown> {
  const options = record(optionTable as Readonly<Record<string, Shape>>);
  const entries = fc.array(fc.tuple(options, fc.string()).map(([entry, input]) => ({ ...entry, input })));
  return fc.oneof(
    { weight: 8, arbitrary: options },
    { weight: 4, arbitrary: fc.tuple(options, spoilt(entries)).map(([all, documents]) => ({ ...all, documents })) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

function record(members: Readonly<Record<string, Shape>>): fc.Arbitrary<Record<string, unknown>> {
  const known = fc.record(
    Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, spoilt(valueOf(shape))])),
    {
      requiredKeys: [],
    },
  );
  const slip = fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant({ slip: 1 }) });
  return fc.tuple(known, slip).map(([right, wrong]) => ({ ...right, ...wrong }));
}

function spoilt(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(-1, 1.5, 'none', 'auto', null, false, true));
  return fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'string':
      return shape.choices ? fc.constantFrom(...shape.choices) : fc.string();
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat();
    case 'strings':
      return fc.array(fc.string(), { maxLength: 3 });
    case 'any':
      return fc.jsonValue({ maxDepth: 2 });
    case 'object': {
      if (shape.members) {
        const inner = record(shape.members);
        return shape.required ? inner.map((made) => ({ style: 'page', ...made })) : inner;
      }
      return fc.dictionary(fc.string({ minLength: 1 }), shape.of ? spoilt(valueOf(shape.of)) : fc.jsonValue(), {
        maxKeys: 2,
      });
    }
    default:
      return shape satisfies never;
  }
}
