// Each limit refuses what is beyond it with an error that names its flag, fast and without filling the memory.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

const head = 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths: {}\n';

/** Ten aliases of ten aliases, eight levels: a hundred million values in a few hundred bytes. */
const bomb = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? 'x' : `*a${level - 1}`;
  return `  a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
}).join('\n');

const nesting = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const limits = [
  { name: 'bytes', given: head + `x-a: ${'a'.repeat(500)}`, flag: '--max-bytes', within: 10_000, beyond: 100 },
  { name: 'levels', given: `${head}x-a: ${nesting(40)}`, flag: '--max-depth', within: 100, beyond: 20 },
  { name: 'nodes', given: `${head}x-a: [${'1, '.repeat(50)}]`, flag: '--max-nodes', within: 1000, beyond: 20 },
  {
    name: 'characters of a name',
    given: `${head}x-${'a'.repeat(50)}: 1`,
    flag: '--max-name-length',
    within: 100,
    beyond: 20,
  },
];

describe('a limit of', () => {
  it.each(limits)('$name has a flag, and its error names it', async ({ given, flag, within, beyond }) => {
    const folder = makeFolder({ 'api.yaml': given });
    const run = (value: number) =>
      curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--quiet', flag, String(value)]);
    expect(await run(within)).toEqual({ code: 0, out: '', err: '' });
    const { code, err } = await run(beyond);
    expect([code, err.split('\n')[1]]).toEqual([1, `  hint: raise the limit with ${flag}`]);
  });
});

const refusals = [
  {
    name: 'an alias bomb',
    given: `${head}x-bomb:\n${bomb}\n`,
    want: 'api.yaml:1:1: error: aliases expand to more than 5,000,000 nodes',
  },
  {
    name: 'a bomb of merge keys',
    given: `${head}x-bomb:\n${mergeBomb()}\n`,
    want: 'error: merge keys expand to more than 1,000,000 members',
    // A million members are merged before they are too many.
    most: 2,
  },
  {
    name: '100,000 levels of JSON',
    given: nesting(100_000),
    want: 'error: nested deeper than 1,000 levels',
  },
  {
    name: '100,000 levels of YAML',
    given: `${head}x-a: ${'['.repeat(100_000)}`,
    want: 'error: nested deeper than 1,000 levels',
  },
  {
    name: '100,000 levels of indentation',
    given: `a:\n${Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
    want: 'error: nested deeper than 1,000 levels',
  },
];

describe('refused at once', () => {
  it.each(refusals)('$name', async ({ given, want, most = 1 }) => {
    const folder = makeFolder({ 'api.yaml': given, 'usage.cjs': usageHook });
    const { answer, seconds, megabytes } = await measured(folder);
    expect([answer.code, answer.out, answer.err]).toEqual([1, '', expect.stringContaining(want)]);
    expect(answer.err).not.toMatch(/^\s+at /m);
    expect(seconds).toBeLessThan(most);
    expect(megabytes).toBeLessThan(200);
  });

  it('a device without an end', async () => {
    const { code, err } = await curlew(makeFolder(), ['/dev/zero', '--max-bytes', '1000000']);
    expect([code, err.split('\n')[0]]).toEqual([1, '/dev/zero: error: larger than 1,000,000 bytes']);
  });
});

function mergeBomb(): string {
  const members = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
  return [`  a: &a { ${members} }`, ...Array.from({ length: 1100 }, (_, index) => `  b${index}: { <<: *a }`)].join(
    '\n',
  );
}

/** Written when the process ends: what it cost, start of Node included. */
const usageHook = `process.on('exit', () => {
  const { maxRSS, userCPUTime } = process.resourceUsage();
  require('node:fs').writeFileSync(__dirname + '/usage.json', JSON.stringify({ maxRSS, userCPUTime }));
});\n`;

async function measured(folder: string): Promise<{
  answer: Awaited<ReturnType<typeof curlew>>;
  seconds: number;
  megabytes: number;
}> {
  process.env['NODE_OPTIONS'] = `--require ${join(folder, 'usage.cjs')}`;
  try {
    const answer = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl']);
    const usage = JSON.parse(readFileSync(join(folder, 'usage.json'), 'utf8')) as Record<string, number>;
    // Processor time, so that a busy machine is no slow program.
    return {
      answer,
      seconds: (usage['userCPUTime'] ?? Infinity) / 1e6,
      megabytes: (usage['maxRSS'] ?? Infinity) / 1024,
    };
  } finally {
    delete process.env['NODE_OPTIONS'];
  }
}
