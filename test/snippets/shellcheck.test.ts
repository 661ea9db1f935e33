// shellcheck has nothing to say about a POSIX snippet.

import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { curl } from '../../templates/curl/target.js';
import { moreCases, requestCases } from './cases.js';
import { snippetOf } from './snippet.js';

// Many processes, and a machine that does other work too.
vi.setConfig({ testTimeout: 120_000 });

const version = /version: (.*)/.exec(spawnSync('shellcheck', ['--version']).stdout?.toString() ?? '')?.[1] ?? null;

/** SC2016 asks whether `$` in single quotes was meant to be expanded: it was not. */
const options = ['--shell=sh', '--exclude=SC2016', '--severity=style', '-'];

if (version === null) test('shellcheck was not asked: it is not on this machine', () => expect(version).toBeNull());
else test(`shellcheck ${version} is content with every snippet`, checkAll);

function checkAll(): void {
  for (const { name, given } of [...requestCases, ...moreCases]) {
    const input = snippetOf(curl, { request: given('https://api.example.com') });
    const { stdout, status } = spawnSync('shellcheck', options, { input });
    expect({ name, input, status, said: stdout.toString() }).toEqual({ name, input, status: 0, said: '' });
  }
}
