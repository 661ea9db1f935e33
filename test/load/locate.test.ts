// Positions of places: a member at its key, an element at its start, what is not in the text at its nearest ancestor.

import { describe, expect, it } from 'vitest';
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
