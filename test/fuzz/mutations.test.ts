// Mutants of documents: each is accepted with output that compiles, or refused with words; none crashes or hangs.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test, vi } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { runs, seed } from './fuzz-options.js';
import { startRunner } from './mutant-runs.js';
import { pick, randomFrom } from './random.js';

const count = runs(500);
vi.setConfig({ testTimeout: 120_000 + count * 2000 });

const folder = join(packageRoot, 'node_modules/.curlew-test', `fuzz-${process.pid}`);
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every so many accepted mutants are compiled, all at once. */
const sampled = 10;

test(`mutants from seed ${seed}`, async () => {
  const random = randomFrom(seed);
  const runner = await startRunner(folder);
  const failures: string[] = [];
  const kept: string[] = [];
  const counts = { accepted: 0, refused: 0, crashed: 0, hung: 0 };
  for (let index = 0; index < count; index += 1) {
    const document = pick(random, documents());
    const own = Math.floor(random() * 2 ** 32);
    const keep = index % sampled === 0 ? join(folder, `m${index}`) : null;
    const { kind, note } = await runner.run({ document, seed: own, folder, keep });
    counts[kind] += 1;
    if (keep !== null && kind === 'accepted') kept.push(keep);
    if (kind === 'crashed' || kind === 'hung') failures.push(`${document} with seed ${own} ${kind}: ${note}`);
  }
  runner.end();
  process.stderr.write(`${count} mutants from seed ${seed}: ${JSON.stringify(counts)}, ${kept.length} compiled\n`);
  expect(failures).toEqual([]);
  expect(counts.accepted).toBeGreaterThan(0);
  expect(await compile(kept)).toBe('');
});

/** The project's documents, and with `npm run fuzz` those of a corpus beside it, where one is. */
function documents(): readonly string[] {
  const own = join(packageRoot, 'specs');
  const names = readdirSync(own).filter((name) => existsSync(join(own, name, 'openapi.yaml')));
  const specs = names.filter((name) => name !== 'cloudflare').map((name) => join(own, name, 'openapi.yaml'));
  return process.env['FUZZ_RUNS'] === undefined ? specs : [...specs, ...corpus()];
}

/** Small documents only: a mutant's time is for what is odd about it. */
function corpus(): readonly string[] {
  const beside = join(packageRoot, '../shared/specs');
  return ['small', 'guru']
    .map((name) => join(beside, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => /\.(json|ya?ml)$/.test(path) && statSync(path).size < 100_000);
}

async function compile(folders: readonly string[]): Promise<string> {
  if (folders.length === 0) return '';
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const entries = folders.map((path) => join(path, 'typescript/index.ts'));
  try {
    // The folder lies in the package, whose own tsconfig.json is not meant.
    await promisify(execFile)(process.execPath, [tsc, '--ignoreConfig', ...compileFlags, ...entries], {
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
