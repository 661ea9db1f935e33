// Shell completion in bash: the script that `curlew completion` prints, asked for words as the shell asks.

import { execFile } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliPath, curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

let script = '';
beforeAll(async () => {
  script = (await curlew('/', ['completion'])).out;
});

/** What bash offers for the last of the words. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const folder = makeFolder();
  writeFileSync(join(folder, 'curlew'), `#!/bin/sh\nexec ${process.execPath} ${cliPath} "$@"\n`);
  chmodSync(join(folder, 'curlew'), 0o755);
  const program = `${script}
COMP_WORDS=(curlew "$@"); COMP_CWORD=$#
_curlew_yargs_completions
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', program, 'bash', ...words], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
  });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  it('commands', async () => {
    expect(await completed('in')).toEqual(['init', 'inspect']);
  });

  it('options of a command', async () => {
    expect(await completed('generate', '--form')).toEqual(['--format', '--formatter']);
  });

  it('choices of an option', async () => {
    expect(await completed('generate', '--formatter', 'o')).toEqual(['oxfmt']);
  });
});
