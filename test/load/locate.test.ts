// Positions of places: a member at its key, an element at its start, what is not in the text at its nearest ancestor.

import fc from 'fast-check';
import { type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../generator/load/line-index.js';
import { locateJson } from '../../generator/load/locate-json.js';
import { parseText } from '../../generator/load/parse.js';
import { defaultLimits } from '../../generator/source-document.js';

const json = `{
  "a": { "b": [10, { "c": null }], "skipped": { "deep": [1, 2, 3] } },
  "x/y~z": [[], [1]],
  "": true
}`;

const yaml = `a:
  b:
    - 10
    - c: ~
  skipped: { deep: [1, 2, 3] }
"x/y~z":
  - []
  - [1]
base: &base
  from: base
child:
  <<: *base
alias: *base
`;

const cases: readonly { name: string; given: string; want: Readonly<Record<string, string>> }[] = [
  {
    name: 'JSON',
    given: json,
    want: {
      '': '1:1',
      '/a': '2:3',
      '/a/b': '2:10',
      '/a/b/0': '2:16',
      '/a/b/1': '2:20',
      '/a/b/1/c': '2:22',
      '/a/b/7': '2:10',
      '/a/nope/deeper': '2:3',
      '/x~1y~0z/1/0': '3:18',
      '/': '4:3',
    },
  },
  {
    name: 'YAML',
    given: yaml,
    want: {
      '': '1:1',
      '/a': '1:1',
      '/a/b/0': '3:7',
      '/a/b/1/c': '4:7',
      '/a/skipped/deep/2': '5:27',
      '/x~1y~0z/1/0': '8:6',
      '/child/from': '11:1',
      '/alias/from': '13:1',
      '/nope': '1:1',
    },
  },
];

describe('locate', () => {
  it.each(cases)('$name', ({ given, want }) => {
    const positions = parseText(given, defaultLimits).locate(Object.keys(want));
    const found = [...positions].map(([pointer, { line, column }]) => [pointer, `${line}:${column}`]);
    expect(Object.fromEntries(found)).toEqual(want);
  });
});

/** Where a parser of positions sees each place: a member at its key, an element at its start. */
function offsetsBy(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const walk = (node: Node | undefined, pointer: string): void => {
    for (const [index, child] of (node?.children ?? []).entries()) {
      const [key, value] = node?.type === 'object' ? (child.children ?? []) : [undefined, child];
      const step = String(key?.value ?? index)
        .replaceAll('~', '~0')
        .replaceAll('/', '~1');
      offsets.set(`${pointer}/${step}`, child.offset);
      walk(value, `${pointer}/${step}`);
    }
  };
  walk(parseTree(text), '');
  return offsets;
}

it('JSON of any form has its places where another parser sees them', () => {
  const indents = fc.constantFrom(undefined, 1, '\t', '\r\n ');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), indents, (value, indent) => {
      const text = ` ${JSON.stringify(value, null, indent)}\n`;
      const offsets = offsetsBy(text);
      const found = locateJson(text, [...offsets.keys()]);
      const at = lineIndex(text);
      expect(found).toEqual(new Map([...offsets].map(([pointer, offset]) => [pointer, at(offset)])));
    }),
    { seed: 1, numRuns: 500 },
  );
});
