// `npm run fuzz`: every random test with a new seed and many more runs, every hostile text in every document.
// FUZZ_SEED and FUZZ_RUNS choose; the seed is printed, so that a failure can be had again.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
const runs = process.env.FUZZ_RUNS ?? '30000';
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const folders =
  process.argv.length > 2 ? process.argv.slice(2) : ['test/fuzz', 'test/hostile', 'test/snippets/quoting.test.ts'];

console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
const { status } = spawnSync(process.execPath, [vitest, 'run', ...folders], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs },
});
process.exitCode = status ?? 1;
