// Every string arrives: each shell's quoting function against a model of that shell's rules.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { posixWord } from '../../templates/curl/quote.js';
import { cmdWord, setPercent } from '../../templates/curl-cmd/quote.js';
import { nativeArgument } from '../../templates/curl-powershell5/native-argument.js';
import { powershellString } from '../../templates/shell/powershell-literal.js';
import { transformText } from '../../templates/shell/text.js';
import { runs, seed } from '../fuzz/fuzz-options.js';
import { splitCommandLine } from './models/argv.js';
import { runCmd } from './models/cmd.js';
import { splitWords } from './models/posix.js';
import { buildCommandLine5, buildCommandLine7, readPowershell } from './models/powershell.js';
import { asciiWords, environment, valueOf, words } from './words.js';

// Many runs, more with `npm run fuzz`.
vi.setConfig({ testTimeout: 120_000 });

const parameters = { numRuns: runs(10_000), seed };

/** Sends `A` before and `Z` after the word, so that nothing leaks into neighbours. */
function around(want: string): readonly string[] {
  return ['A', want, 'Z'];
}

describe('every string arrives', () => {
  test.each(['sh', 'fish'] as const)('in %s', (dialect) => {
    fc.assert(
      fc.property(words, (word) => {
        expect(splitWords(`A ${posixWord(word)} \\\n  Z`, dialect, environment)).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });

  test.each(['prompt', 'batch'] as const)('in cmd, %s', (mode) => {
    fc.assert(
      fc.property(asciiWords, (word) => {
        const text = `${setPercent.join('\n')}\ncurl "A" ^\n  ${cmdWord(word)} ^\n  "Z"\n`;
        const run = runCmd(text, mode, { ...environment, PATH: 'C:\\' });
        expect(run.map(splitCommandLine)).toEqual([around(valueOf(word))]);
      }),
      parameters,
    );
  });

  test.each(['ascii', 'unicode'] as const)('in a PowerShell literal, %s', (alphabet) => {
    fc.assert(
      fc.property(words, (word) => {
        const literal = powershellString(word, alphabet);
        expect(readPowershell(`A ${literal} \`\n  Z`, environment)).toEqual(around(valueOf(word)));
        if (alphabet === 'ascii') expect(literal).toMatch(/^[ -~\n]*$/);
      }),
      parameters,
    );
  });

  test('through Windows PowerShell 5.1 to a program', () => {
    fc.assert(
      fc.property(words, (word) => {
        const literal = powershellString(transformText(word, nativeArgument), 'ascii');
        const args = readPowershell(`A ${literal} Z`, environment).map(String);
        expect(splitCommandLine(buildCommandLine5('curl.exe', args))).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });

  test('through PowerShell 7.3 to a program', () => {
    fc.assert(
      fc.property(words, (word) => {
        const args = readPowershell(`A ${powershellString(word, 'unicode')} Z`, environment).map(String);
        expect(splitCommandLine(buildCommandLine7('curl.exe', args))).toEqual(around(valueOf(word)));
      }),
      parameters,
    );
  });
});
