// Every string arrives: each shell's quoting function against a model of that shell's rules.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../generator/model/example.js';
import { posixWord } from '../../templates/curl/quote.js';
import { cmdWord, setPercent } from '../../templates/curl-cmd/quote.js';
import { nativeArgument } from '../../templates/curl-powershell5/native-argument.js';
import { powershellString } from '../../templates/shell/powershell-literal.js';
import { mergeLiterals, transformText } from '../../templates/shell/text.js';
import { splitCommandLine } from './models/argv.js';
import { runCmd } from './models/cmd.js';
import { splitWords } from './models/posix.js';
import { buildCommandLine5, buildCommandLine7, readPowershell } from './models/powershell.js';

const runs = Number(process.env['CURLEW_FUZZ_RUNS'] ?? 2000);
const parameters = { numRuns: runs, seed: 20240824 };

/** Without white space, quotes or a backslash: what a variable may hold in every shell. */
const environment = { ZONE_ID: '023e105f', TOKEN: 'abc.DEF-123' };

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

function words(alphabet: readonly string[]): fc.Arbitrary<readonly Segment[]> {
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((pieces) => pieces.join(''));
  const literal = text.map((piece): Segment => ({ kind: 'literal', text: piece }));
  const variable = fc
    .constantFrom('ZONE_ID' as const, 'TOKEN' as const)
    .map((name): Segment => ({ kind: 'variable', name, value: environment[name] }));
  return fc.array(fc.oneof({ arbitrary: literal, weight: 3 }, variable), { maxLength: 4 }).map(mergeLiterals);
}

function valueOf(word: readonly Segment[]): string {
  return word.map((segment) => (segment.kind === 'literal' ? segment.text : segment.value)).join('');
}

const anything = words([...nasty, '\n', '\t', '\r', '\u001b', '\u0085', '\u00a0']);
const ascii = words(nasty.filter((piece) => /^[ -~]*$/.test(piece)));

/** Sends `A` before and `Z` after the word, so that nothing leaks into neighbours. */
function around(want: string): readonly string[] {
  return ['A', want, 'Z'];
}

describe('every string arrives', () => {
  test.each(['sh', 'fish'] as const)('in %s', (dialect) => {
    fc.assert(
      fc.property(anything, (word) => {
        expect(splitWords(`A ${posixWord(word)} \\\n  Z`, dialect, environment)).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });

  test.each(['prompt', 'batch'] as const)('in cmd, %s', (mode) => {
    fc.assert(
      fc.property(ascii, (word) => {
        const text = `${setPercent.join('\n')}\ncurl "A" ^\n  ${cmdWord(word)} ^\n  "Z"\n`;
        const run = runCmd(text, mode, { ...environment, PATH: 'C:\\' });
        expect(run.map(splitCommandLine)).toEqual([around(valueOf(word))]);
      }),
      parameters,
    );
  });

  test.each(['ascii', 'unicode'] as const)('in a PowerShell literal, %s', (alphabet) => {
    fc.assert(
      fc.property(anything, (word) => {
        const literal = powershellString(word, alphabet);
        expect(readPowershell(`A ${literal} \`\n  Z`, environment)).toEqual(around(valueOf(word)));
        if (alphabet === 'ascii') expect(literal).toMatch(/^[ -~\n]*$/);
      }),
      parameters,
    );
  });

  test('through Windows PowerShell 5.1 to a program', () => {
    fc.assert(
      fc.property(anything, (word) => {
        const literal = powershellString(transformText(word, nativeArgument), 'ascii');
        const args = readPowershell(`A ${literal} Z`, environment).map(String);
        expect(splitCommandLine(buildCommandLine5('curl.exe', args))).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });

  test('through PowerShell 7.3 to a program', () => {
    fc.assert(
      fc.property(anything, (word) => {
        const args = readPowershell(`A ${powershellString(word, 'unicode')} Z`, environment).map(String);
        expect(splitCommandLine(buildCommandLine7('curl.exe', args))).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });
});
