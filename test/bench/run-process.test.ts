// Whole processes, measured: time, memory, and the message of one that fails. Needs GNU time.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { interleave } from './interleave.js';
import { runProcess } from './run-process.js';

const folder = mkdtempSync(join(tmpdir(), 'curlew-bench-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!existsSync('/usr/bin/time'))('runProcess', () => {
  test('measures seconds, time of processors and the peak of memory', async () => {
    const script = 'const held = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => console.log(held.length), 300)';
    const { seconds, cpu, peak, output, failure } = await runProcess(['-e', script], { folder, timeout: 60 });
    expect({ output, failure }).toEqual({ output: '209715200\n', failure: null });
    expect(seconds).toBeGreaterThan(0.3);
    expect(cpu).toBeGreaterThan(0);
    expect(peak).toBeGreaterThan(200);
    expect(peak).toBeLessThan(500);
  });

  test('keeps from a process what the environment says to Node itself', async () => {
    vi.stubEnv('NODE_OPTIONS', '--title=set').stubEnv('CURLEW_BENCH_TEST', 'kept');
    vi.resetModules();
    const { runProcess } = await import('./run-process.js');
    const script = 'console.log(process.env.NODE_OPTIONS, process.env.CURLEW_BENCH_TEST)';
    expect((await runProcess(['-e', script], { folder, timeout: 60 })).output).toBe('undefined kept\n');
  });

  test.each([
    {
      name: 'an error',
      timeout: 60,
      script: 'console.error("\\x1b[31mCannot read /a/b/c.json\\x1b[0m"); process.exit(3)',
      want: 'exit code 3: Cannot read c.json',
    },
    { name: 'no end', timeout: 1, script: 'setTimeout(() => {}, 60_000)', want: 'no end after 1 s: ' },
  ])('tells of $name', async ({ script, timeout, want }) => {
    expect((await runProcess(['-e', script], { folder, timeout })).failure).toBe(want);
  });
});

test('contenders take turns; who failed or has had enough is left out', async () => {
  const turns: string[] = [];
  const rows = await interleave(
    [{ name: 'a' }, { name: 'b' }, { name: 'c', mostTurns: 1 }],
    2,
    async ({ name }: { name: string }) => {
      turns.push(name);
      return name === 'b' ? { failure: 'broken' } : { failure: null, seconds: turns.length };
    },
  );
  expect(turns).toEqual(['a', 'b', 'c', 'a']);
  expect(rows).toEqual([
    { name: 'a', runs: [{ seconds: 1 }, { seconds: 4 }], failure: null },
    { name: 'b', runs: [], failure: 'broken' },
    { name: 'c', runs: [{ seconds: 3 }], failure: null },
  ]);
});
