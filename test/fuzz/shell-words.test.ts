// Words of POSIX shells, in the shells themselves: each arrives as exactly the bytes that were meant.

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { posixWord } from '../../templates/curl/quote.js';
import { posixShells } from '../snippets/shells.js';
import { runs, seed } from './fuzz-options.js';
import { anyText } from './hostile-text.js';

vi.setConfig({ testTimeout: 600_000 });

const perProcess = 200;

/** No argument holds NUL, and a lone surrogate has no bytes. */
const argument = anyText.map((text) => text.replaceAll('\0', '').toWellFormed());

test.each(posixShells)('$name gives back every word', ({ name, command }) => {
  const count = runs(10_000);
  const words = fc.sample(argument, { numRuns: count, seed });
  for (let start = 0; start < words.length; start += perProcess) {
    const batch = words.slice(start, start + perProcess);
    const lines = batch.map((text) => `printf '%s\\0' ${posixWord([{ kind: 'literal', text }])}`);
    const { stdout, stderr } = spawnSync(command[0] ?? '', [...command.slice(1), '-c', lines.join('\n')], {
      env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', LC_ALL: 'C.UTF-8' },
      maxBuffer: 1 << 26,
    });
    expect({ name, stderr: stderr.toString() }).toEqual({ name, stderr: '' });
    expect(stdout.toString('utf8').split('\0').slice(0, -1)).toEqual(batch);
  }
});
