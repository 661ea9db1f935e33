// The models against facts that were seen in the real shells or are written in their documentation.

import { describe, expect, test } from 'vitest';
import { splitCommandLine } from './argv.js';
import { runCmd } from './cmd.js';
import { splitWords } from './posix.js';
import { buildCommandLine5, readPowershell } from './powershell.js';

describe('a C runtime', () => {
  test.each([
    { name: 'doubled quotes', given: 'p "a""b"', want: ['a"b'] },
    { name: 'escaped quotes', given: String.raw`p "a\"b" c\"d`, want: ['a"b', 'c"d'] },
    { name: 'backslashes before a quote', given: String.raw`p "a\\" b\c\\d`, want: ['a\\', 'b\\c\\\\d'] },
    { name: 'nothing between quotes', given: 'p "" b', want: ['', 'b'] },
  ])('$name', ({ given, want }) => {
    expect(splitCommandLine(given)).toEqual(want);
  });
});

describe('cmd', () => {
  const variables = { PATH: 'C:\\', P: '%%' };
  test.each([
    { name: 'an operator in quotes', mode: 'prompt', given: 'p "a&b"', want: ['p "a&b"'] },
    {
      name: 'an operator after a backslash quote',
      mode: 'prompt',
      given: String.raw`p "{\"a\":\"&b\"}"`,
      want: [String.raw`p "{\"a\":\"`, String.raw`b\"}"`],
    },
    { name: 'a caret', mode: 'prompt', given: 'p a^&b', want: ['p a&b'] },
    { name: 'a caret and an indented line', mode: 'prompt', given: 'p a ^\n  "b&c"', want: ['p a   "b&c"'] },
    { name: 'a caret and a quote first on the line', mode: 'prompt', given: 'p a ^\n"b&c"', want: ['p a "b', 'c"'] },
    { name: 'a variable at the prompt', mode: 'prompt', given: 'p %PATH% %NONE% 5%', want: ['p C:\\ %NONE% 5%'] },
    { name: 'a variable in a file', mode: 'batch', given: 'p %PATH% %NONE% 5%', want: ['p C:\\  5'] },
    { name: 'an encoded URL in a file', mode: 'batch', given: 'p a%20b%20c', want: ['p a0b0c'] },
    { name: 'two percent signs at the prompt', mode: 'prompt', given: 'p %%', want: ['p %%'] },
    { name: 'the first character of a variable', mode: 'prompt', given: 'p %P:~0,1%20', want: ['p %20'] },
  ] as const)('$name', ({ mode, given, want }) => {
    expect(runCmd(given, mode, variables)).toEqual(want);
  });
});

describe('Windows PowerShell 5.1', () => {
  test.each([
    { name: 'a space between escaped quotes splits', given: String.raw`{\"a\":\"b c\"}`, want: ['{"a":"b', 'c"}'] },
    { name: 'a space after the colon does not', given: String.raw`{\"a\": \"b c\"}`, want: ['{"a": "b c"}'] },
    { name: 'nor one in front', given: String.raw` {\"a\":\"b c\"}`, want: [' {"a":"b c"}'] },
    { name: 'an odd quote', given: String.raw`3\" of rain`, want: ['3"', 'of', 'rain'] },
    { name: 'a backslash at the end swallows', given: 'x y\\', want: ['x y" z'] },
    { name: 'an empty argument is lost', given: '', want: [] },
  ])('$name', ({ given, want }) => {
    const line = buildCommandLine5('curl.exe', given === 'x y\\' ? [given, 'z'] : [given]);
    expect(splitCommandLine(line)).toEqual(want);
  });
});

describe('literals', () => {
  test.each([
    { name: 'curly quotes close a string', given: "'a\u2019\u2019b'", want: ['a\u2019b'] },
    { name: 'a question mark belongs to a name', given: '"$Env:A?b"', want: [''] },
    { name: 'braces end a name', given: '"${Env:A}?b"', want: ['1?b'] },
    { name: 'a backtick escapes', given: '"`$Env:A`""', want: ['$Env:A"'] },
  ])('PowerShell: $name', ({ given, want }) => {
    expect(readPowershell(given, { A: '1' })).toEqual(want);
  });

  test.each([
    { name: 'sh keeps two backslashes', dialect: 'sh', want: ['a\\\\b'] },
    { name: 'fish makes them one', dialect: 'fish', want: ['a\\b'] },
  ] as const)('$name', ({ dialect, want }) => {
    expect(splitWords(String.raw`'a\\b'`, dialect, {})).toEqual(want);
  });
});
