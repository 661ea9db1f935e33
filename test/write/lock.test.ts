// Locks that others left or hold: taken over where their run is gone, and never where it goes on.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseOwner, printOwner, thisOwner } from '../../generator/write/lock-owner.js';
import { lockOutput } from '../../generator/write/lock-output.js';
import { makeFolder, put, texts } from '../folder.js';
import { failure, manifestOf } from './output.js';
import { setFiles, setTexts } from './sets.js';
import { runWriter, useWriter } from './write-process.js';
import { writeOutput } from '../../generator/write/write.js';

useWriter();

const patience = { wait: 200, step: 20 };
const me = thisOwner();
const longAgo = new Date(Date.now() - 3_600_000);

/** An output folder whose lock holds a text, written a while ago or just now. */
function locked(text: string, written = new Date()): string {
  const folder = join(makeFolder(), 'out');
  writeFileSync(`${folder}.lock`, text);
  utimesSync(`${folder}.lock`, written, written);
  return folder;
}

describe('a lock is taken over', () => {
  it.each([
    { name: 'of a process that has ended', given: { text: printOwner({ ...me, pid: 2 ** 30 }) } },
    { name: 'of a run killed before it wrote its id', given: { text: '', written: longAgo } },
    { name: 'of a run killed while it wrote it', given: { text: 'curlew 12', written: longAgo } },
    {
      name: 'of another machine, of long ago',
      given: { text: printOwner({ ...me, host: 'elsewhere' }), written: longAgo },
    },
  ])('$name', async ({ given }) => {
    const folder = locked(given.text, given.written);
    expect(await lockOutput(folder, () => readFileSync(`${folder}.lock`, 'utf8'), patience)).toBe(printOwner(me));
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it.runIf(me.started !== '')('of a process whose id another one has now', async () => {
    const folder = locked(printOwner({ ...me, started: '1' }));
    expect(await lockOutput(folder, () => 'ran', patience)).toBe('ran');
  });
});

describe('a lock is honoured', () => {
  it.each([
    { name: 'of this very process', given: { text: printOwner(me) }, want: `process ${me.pid}` },
    {
      name: 'of long ago, while its process runs',
      given: { text: printOwner(me), written: longAgo },
      want: `process ${me.pid}`,
    },
    { name: 'of a run that has not written its id yet', given: { text: '' }, want: 'another run' },
    {
      name: 'of another machine',
      given: { text: printOwner({ ...me, pid: 2 ** 30, host: 'elsewhere' }) },
      want: `process ${2 ** 30}`,
    },
  ])('$name', async ({ given, want }) => {
    const folder = locked(given.text, given.written);
    expect(await failure(folder, () => lockOutput(folder, () => 'ran', patience))).toEqual([
      `OUT.lock: is held by ${want}`,
      'io',
    ]);
    expect(readFileSync(`${folder}.lock`, 'utf8')).toBe(given.text);
  });
});

describe('the text of a lock', () => {
  it.each([
    { given: '', want: null },
    { given: 'x', want: null },
    { given: '12 345 far\n', want: null },
    { given: 'curlew 12 x\n', want: null },
    { given: 'curlew 12 345 far', want: null },
    { given: 'curlew 99999999999 1 h\n', want: null },
    { given: 'curlew 12 - far\n', want: { pid: 12, started: '', host: 'far' } },
    { given: 'curlew 12 345 far\n', want: { pid: 12, started: '345', host: 'far' } },
  ])('$given', ({ given, want }) => {
    expect(parseOwner(given)).toEqual(want);
  });
});

it('one folder by two names has one lock', async () => {
  const parent = makeFolder({ 'real/out/mine.txt': 'mine' });
  symlinkSync(join(parent, 'real/out'), join(parent, 'link'));
  const order: string[] = [];
  const task = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push(`${name} ends`);
  };
  await Promise.all([lockOutput(join(parent, 'link'), task('a')), lockOutput(join(parent, 'real/out'), task('b'))]);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('many runs at once on a left lock end one after the other', async () => {
  const folder = locked(printOwner({ ...me, pid: 2 ** 30 }));
  const sets = ['first', 'second', 'third', 'fourth'];
  const ends = await Promise.all(sets.map((set) => runWriter([], folder, set)));
  expect(ends).toEqual(sets.map(() => ({ code: 0, err: '' })));
  const { 'manifest.json': manifest = '', ...files } = texts(folder);
  const last = sets.find((set) => manifestOf(setTexts(set)) === manifest) ?? 'none';
  expect(files).toEqual(setTexts(last));
  expect(readdirSync(dirname(folder))).toEqual(['out']);
});

it('a run waits ten seconds for another, then exits with 3 and its process id', { timeout: 40_000 }, async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill('SIGKILL'));
  const folder = join(makeFolder(), 'out');
  await writeOutput(folder, setFiles('first'));
  writeFileSync(`${folder}.lock`, printOwner({ ...me, pid: other.pid ?? 0, started: '' }));
  const start = performance.now();
  expect(await runWriter([], folder, 'second')).toEqual({ code: 3, err: `OUT.lock: is held by process ${other.pid}` });
  expect(performance.now() - start).toBeGreaterThan(9_900);
  expect(texts(folder)).toEqual({ ...setTexts('first'), 'manifest.json': manifestOf(setTexts('first')) });
});

describe('a file of that name that somebody else made stays', () => {
  it.each(['# yarn lockfile v1\n', '4711\n', '{}', 'curlew is my favourite bird\nand so on\n', '\0'])(
    '%j',
    async (text) => {
      const folder = locked(text, longAgo);
      const want = ['OUT.lock: is no lock of curlew', 'io'];
      expect(await failure(folder, () => lockOutput(folder, () => 'ran', patience))).toEqual(want);
      expect(texts(dirname(folder))).toEqual({ 'out.lock': text });
    },
  );

  it('a link, and what it leads to', async () => {
    const folder = join(makeFolder(), 'out');
    put(dirname(folder), { 'mine.txt': printOwner({ ...me, pid: 2 ** 30 }) });
    symlinkSync(join(dirname(folder), 'mine.txt'), `${folder}.lock`);
    const want = ['OUT.lock: is no lock of curlew', 'io'];
    expect(await failure(folder, () => lockOutput(folder, () => 'ran', patience))).toEqual(want);
    expect(readdirSync(dirname(folder)).sort()).toEqual(['mine.txt', 'out.lock']);
  });
});
