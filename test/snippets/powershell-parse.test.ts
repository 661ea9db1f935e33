// A parser of PowerShell reads every snippet as one command, whatever text it holds.

import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { ExampleRequest } from '../../generator/model/example.js';
import type { Target } from '../../generator/target.js';
import { curlPowershell } from '../../templates/curl-powershell/target.js';
import { curlPowershell5 } from '../../templates/curl-powershell5/target.js';
import { powershell } from '../../templates/powershell/target.js';
import { positions, windowsAttacks } from './attacks.js';
import { moreCases, requestCases } from './cases.js';
import { snippetOf } from './snippet.js';

// Many processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

let parser: Parser;

beforeAll(async () => {
  await Parser.init();
  parser = new Parser();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  parser.setLanguage(await Language.load(grammar));
});

interface Shape {
  readonly error: boolean;
  readonly commands: readonly string[];
}

/** The commands of a script in order, those inside strings and parentheses too. */
function shapeOf(text: string): Shape {
  const tree = parser.parse(text);
  if (!tree) throw new Error('the parser gave up');
  const names = tree.rootNode.descendantsOfType('command_name').map((node: Node | null) => node?.text ?? '');
  return { error: tree.rootNode.hasError, commands: names };
}

const targets: readonly { readonly target: Target; readonly want: readonly string[] }[] = [
  { target: curlPowershell5, want: ['curl.exe'] },
  { target: curlPowershell, want: ['curl.exe'] },
  { target: powershell, want: ['Invoke-RestMethod', 'ConvertTo-Json'] },
];

describe.each(targets)('$target.name', ({ target, want }) => {
  const check = (request: ExampleRequest, width: number) => {
    const text = snippetOf(target, { request, answer: {}, options: { width } });
    // The grammar wants a statement; a file that only says why it is empty has none.
    if (text.startsWith('# PATCH')) return expect(text).toMatch(/^# [^\n]*\n$/);
    const commands = request.method === 'HEAD' ? want.slice(0, 1) : want;
    return expect({ text, ...shapeOf(text) }).toEqual({ text, error: false, commands });
  };

  test.each([...requestCases, ...moreCases])('$name', ({ given }) => {
    for (const width of [0, 80]) check(given('https://api.example.com'), width);
  });

  test.each(positions)('hostile text in the $name', ({ given }) => {
    for (const attack of windowsAttacks) check(given('https://api.example.com', attack), 80);
  });
});

test.each([
  { name: 'an open string', given: "a 'b' 'c", want: true },
  { name: 'two commands', given: "a 'b'; c", want: false },
])('the parser tells $name', ({ given, want }) => {
  expect(shapeOf(given)).toEqual({ error: want, commands: want ? ['a'] : ['a', 'c'] });
});
