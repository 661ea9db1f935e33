// Words and snippets in wine's cmd: they arrive there too.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cmdWord } from '../../../templates/curl-cmd/quote.js';
import { curlCmd } from '../../../templates/curl-cmd/target.js';
import { makeFolder } from '../../folder.js';
import { jsonBodies } from '../cases.js';
import { splitCommandLine } from '../models/argv.js';
import { runCmd } from '../models/cmd.js';
import { json, request } from '../requests.js';
import { snippetOf } from '../snippet.js';
import { asciiWords, environment, valueOf } from '../words.js';
import { hasWine, prepareWine, runBatch, runPrompt } from './wine-cmd.js';

/** Without percent signs: wine 8 expands the value of `set` a second time, so the variable for the sign stays empty there. */
const words = fc
  .sample(asciiWords, { numRuns: Number(process.env['CURLEW_WINE_RUNS'] ?? 25), seed: 20240824 })
  .filter((word) => !word.some((piece) => piece.kind === 'literal' && piece.text.includes('%')));

if (hasWine) describe("wine's cmd", withWine);
else
  test('wine was not asked: wine64 and gcc-mingw-w64-x86-64 are not on this machine', () =>
    expect(hasWine).toBe(false));

function withWine(): void {
  const folder = makeFolder();

  beforeAll(() => prepareWine(folder), 120_000);

  test('words in a file', () => {
    const commands = words.map((word) => `curl "A" ^\n  ${cmdWord(word)} ^\n  "Z"\n`);
    expect(runBatch(folder, `@echo off\n${commands.join('')}`)).toEqual(words.map((word) => ['A', valueOf(word), 'Z']));
  }, 180_000);

  test('words at the prompt', () => {
    const lines = words.map((word) => `curl "A" ${cmdWord(word)} "Z"`);
    expect(runPrompt(folder, lines)).toEqual(words.map((word) => ['A', valueOf(word), 'Z']));
  }, 180_000);

  test('JSON bodies, as the model reads them', () => {
    const given = jsonBodies.map(({ text }) =>
      request({ method: 'POST', headers: [['Authorization', 'Bearer {TOKEN}']], body: json(text) }),
    );
    const snippets = given.map((one) => snippetOf(curlCmd, { request: one }));
    const wanted = snippets.flatMap((text) => runCmd(text, 'batch', environment).map(splitCommandLine));
    expect(runBatch(folder, `@echo off\n${snippets.join('')}`)).toEqual(wanted);
  }, 180_000);
}
