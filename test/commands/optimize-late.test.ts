// The flag that V8 gets: each version of Node that curlew runs on knows it, and a run says nothing of it.

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cliPath, useCli } from './cli.js';

useCli();

/** Notes the flags that a call sets. */
const call = `
  import v8 from 'node:v8';
  import { syncBuiltinESMExports } from 'node:module';
  const set = v8.setFlagsFromString;
  v8.setFlagsFromString = (flag) => { console.log(flag); set(flag); };
  syncBuiltinESMExports();
  process.argv = [process.argv[0], 'curlew', '--help'];
  await import(process.env.CLI);
`;

test('this Node has a flag, and knows it', () => {
  const env = { ...process.env, CLI: cliPath };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', call], {
    encoding: 'utf8',
    env,
  });
  expect([stderr, stdout.split('\n')[0]]).toEqual(['', expect.stringMatching(/^--[a-z-]+=\d+$/)]);
});
