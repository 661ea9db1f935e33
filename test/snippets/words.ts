// Words over a nasty alphabet, with variables in them, for tests of quoting.

import fc from 'fast-check';
import type { Segment } from '../../generator/model/example.js';
import { mergeLiterals } from '../../templates/shell/text.js';

/** Without white space, quotes or a backslash: what a variable may hold in every shell. */
export const environment = { ZONE_ID: '023e105f', TOKEN: 'abc.DEF-123' };

/** Letters that could be read as part of a variable's name, and all that is special somewhere. */
const nasty = [
  ...'"\'\\%^&|<>()!$`{}[]~#*?;:=@,+-./ab10AZ_ \u00e9\u2018\u2019\u201c\u201e\u2028\u202e\u0411',
  '\u{1f600}',
  ' --',
  '%PATH%',
  '%ZONE_ID%',
  '$(id)',
  '`id`',
  '$HOME',
  '""',
  '\\"',
  '\\\\',
  "''",
  ':h',
  '[1]',
  '--%',
  '@-',
  'xn',
];

function wordsOf(alphabet: readonly string[]): fc.Arbitrary<readonly Segment[]> {
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((pieces) => pieces.join(''));
  const literal = text.map((piece): Segment => ({ kind: 'literal', text: piece }));
  const variable = fc
    .constantFrom('ZONE_ID' as const, 'TOKEN' as const)
    .map((name): Segment => ({ kind: 'variable', name, value: environment[name] }));
  return fc.array(fc.oneof({ arbitrary: literal, weight: 3 }, variable), { maxLength: 4 }).map(mergeLiterals);
}

export function valueOf(word: readonly Segment[]): string {
  return word.map((segment) => (segment.kind === 'literal' ? segment.text : segment.value)).join('');
}

/** Any text. */
export const words = wordsOf([...nasty, '\n', '\t', '\r', '\u001b', '\u0085', '\u00a0']);
/** What Command Prompt can hold. */
export const asciiWords = wordsOf(nasty.filter((piece) => /^[ -~]*$/.test(piece)));
