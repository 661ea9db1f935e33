// RFC 8288 and what servers make of it, against the parser of the `Link` header.

import { describe, expect, it } from 'vitest';

import { linkTarget } from '../../templates/typescript/runtime/link-header.js';

const cases: readonly { readonly name: string; readonly given: string; readonly want: string | undefined }[] = [
  { name: 'the plain form', given: '<https://a.test/x?page=2>; rel="next"', want: 'https://a.test/x?page=2' },
  { name: 'not the first link', given: '</x?page=1>; rel="prev", </x?page=3>; rel="next"', want: '/x?page=3' },
  { name: 'a comma in the target', given: '<u?a=1,2>; rel="next"', want: 'u?a=1,2' },
  { name: 'a semicolon in the target', given: '<u;v=1>; rel=next', want: 'u;v=1' },
  { name: 'a title that looks like a parameter', given: '<u>; title="x; rel=prev"; rel=next', want: 'u' },
  { name: 'a title that looks like a link', given: '<u>; title=", <v>; rel=next", <w>; rel=next', want: 'w' },
  { name: 'escaped quotes in a title', given: '<u>; title="a \\"b\\", <v>; rel=next"; rel="next"', want: 'u' },
  { name: 'several relations, upper case', given: '<u>; REL="last Next"', want: 'u' },
  { name: 'the first rel of a link counts', given: '<u>; rel=prev; rel=next', want: undefined },
  { name: 'the first link of a relation counts', given: '<u>; rel=next, <v>; rel=next', want: 'u' },
  { name: 'an anchor speaks of another document', given: '<u>; rel=next; anchor="#x", <v>; rel=next', want: 'v' },
  { name: 'spaces where they are allowed', given: '  < u > ;  rel = "next"  ', want: 'u' },
  { name: 'a relation of which it is a part', given: '<u>; rel="nextish"', want: undefined },
  { name: 'a malformed link before a good one', given: 'u; rel=next, <v>; rel=next', want: 'v' },
  { name: 'an empty element', given: ', , <v>; rel=next', want: 'v' },
  { name: 'a link that is not closed before a good one', given: '<u; rel=prev, <v>; rel=next', want: 'v' },
  { name: 'a link that is never closed', given: '<u; rel=next', want: undefined },
  { name: 'a quote that is never closed', given: '<u>; title="x; rel=next', want: undefined },
  { name: 'no relation', given: '<u>', want: undefined },
  { name: 'nothing', given: '', want: undefined },
  { name: 'blanks', given: '  ', want: undefined },
];

describe('linkTarget', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect(linkTarget(given, 'next')).toBe(want);
  });

  it('takes time in proportion to its length', () => {
    const milliseconds = (header: string): number => {
      const start = performance.now();
      linkTarget(header, 'next');
      return performance.now() - start;
    };
    const hostile = ['<', ';'.repeat(3), '"\\', ' ='].map((part) => part.repeat(200_000 / part.length));
    expect(Math.max(...hostile.map(milliseconds))).toBeLessThan(500);
  });
});
