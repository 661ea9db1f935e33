// A manifest that others wrote, a run that was cut off, two runs at once.

import { fork } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { printOwner, thisOwner } from '../../generator/write/lock-owner.js';
import { lockOutput } from '../../generator/write/lock-output.js';
import { sha256 } from '../../generator/sha256.js';
import { planWrite } from '../../generator/write/plan-write.js';
import { write } from '../../generator/write/write.js';
import { makeFolder, put, texts } from '../folder.js';
import { failure, filesOf, manifestOf } from './output.js';

const outside = [
  '../precious.txt',
  '/etc/passwd',
  'C:\\Windows\\x',
  '..\\precious.txt',
  'a/../../precious.txt',
  'a\u0000b',
  '',
  '.',
  'a//b',
];

describe('a hostile manifest', () => {
  it.each(outside)('does not remove %j', async (path) => {
    const parent = makeFolder({ 'precious.txt': 'precious', 'out/a.ts': 'a' });
    const manifest = JSON.stringify({ files: { [path]: sha256('precious') } });
    put(join(parent, 'out'), { 'manifest.json': manifest });
    expect(planWrite(join(parent, 'out'), filesOf({}), { force: true }).removed).toEqual([]);
  });

  it('may name files as objects do', async () => {
    const folder = makeFolder({ 'manifest.json': '{"files":{"__proto__":"x","constructor":"y","a":{}}}' });
    expect(planWrite(folder, filesOf({ constructor: 'mine' })).removed).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('that is no JSON counts as none with force', async () => {
    const folder = makeFolder({ 'manifest.json': '<<<<<<< ours', 'a.ts': 'old' });
    const run = (force: boolean) => () => write(planWrite(folder, filesOf({ 'a.ts': 'new' }), { force }));
    expect(await failure(folder, run(false))).toEqual(['OUT/manifest.json: is not a manifest of curlew', 'io']);
    await run(true)();
    expect(texts(folder)).toEqual({ 'a.ts': 'new', 'manifest.json': manifestOf({ 'a.ts': 'new' }) });
  });
});

describe('a run that was cut off', () => {
  const before = { 'a.ts': 'a1', 'b.ts': 'b1', 'old.ts': 'old' };
  const middle = { 'a.ts': 'a2', 'b.ts': 'b2', 'c.ts': 'c2' };

  /** The folder after the announcement and the first renames of a run. */
  async function cutOff(): Promise<string> {
    const folder = makeFolder();
    await write(planWrite(folder, filesOf(before)));
    const { files } = JSON.parse(manifestOf(before)) as { files: object };
    const { files: pending } = JSON.parse(manifestOf(middle)) as { files: object };
    put(folder, { 'a.ts': 'a2', 'c.ts': 'c2', 'manifest.json': JSON.stringify({ files, pending }) });
    return folder;
  }

  it.each([
    { name: 'the same document', next: middle },
    { name: 'another document', next: { 'a.ts': 'a3', 'b.ts': 'b3', 'd.ts': 'd3' } },
    { name: 'the document before', next: before },
  ])('is repaired by the next run on $name', async ({ next }) => {
    const folder = await cutOff();
    await write(planWrite(folder, filesOf(next)));
    expect(texts(folder)).toEqual({ ...next, 'manifest.json': manifestOf(next) });
  });

  it('does not excuse edits', async () => {
    const folder = await cutOff();
    put(folder, { 'b.ts': 'edited' });
    expect(await failure(folder, () => planWrite(folder, filesOf({ 'b.ts': 'b3' })))).toEqual([
      'OUT/b.ts: was edited after curlew wrote it',
      'io',
    ]);
  });
});

describe('two runs at once', () => {
  const patience = { wait: 300, step: 20 };

  /** Runs until it is killed. */
  async function otherProcess(): Promise<{ pid: number; kill: () => Promise<void> }> {
    const folder = makeFolder({ 'wait.mjs': 'setInterval(() => {}, 1000); process.send("up");' });
    const child = fork(join(folder, 'wait.mjs'));
    await new Promise((resolve) => child.once('message', resolve));
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    return { pid: child.pid ?? 0, kill: () => (child.kill('SIGKILL'), gone) };
  }

  it('end one after the other', async () => {
    const folder = join(makeFolder(), 'out');
    const order: string[] = [];
    const first = lockOutput(folder, () => order.push('first'), patience);
    const second = lockOutput(folder, () => order.push('second'), patience);
    await Promise.all([first, second]);
    expect([order, existsSync(`${folder}.lock`)]).toEqual([['first', 'second'], false]);
  });

  it('name the process that goes on', async () => {
    const folder = join(makeFolder(), 'out');
    const other = await otherProcess();
    writeFileSync(`${folder}.lock`, printOwner({ ...thisOwner(), pid: other.pid, started: '' }));
    const error = await lockOutput(folder, () => 'ran', patience).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).message).toBe(`${folder}.lock: is held by process ${other.pid}`);
    await other.kill();
    expect(await lockOutput(folder, () => 'ran', patience)).toBe('ran');
  });

  it('wait no longer than they must', async () => {
    const folder = join(makeFolder(), 'out');
    writeFileSync(`${folder}.lock`, '');
    const error = await lockOutput(folder, () => 'ran', patience).catch((caught: unknown) => caught);
    expect((error as DocumentError).message).toBe(`${folder}.lock: is held by another run`);
  });

  it('give the lock back when a task fails', async () => {
    const folder = join(makeFolder(), 'out');
    const failing = lockOutput(folder, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(`${folder}.lock`)).toBe(false);
  });

  it('clear away what a killed run left, and nothing else', async () => {
    const folder = join(makeFolder(), 'out');
    const names = ['out.tmp-0123456789ab', 'out.tmp-mine', 'other.tmp-0123456789ab'];
    for (const name of names) put(dirname(folder), { [`${name}/0`]: '' });
    await lockOutput(folder, () => 'ran');
    expect(readdirSync(dirname(folder)).sort()).toEqual(['other.tmp-0123456789ab', 'out.tmp-mine']);
  });

  it('leave what waits for a run that goes on, and no other', async () => {
    const folder = join(makeFolder(), 'out');
    const gone = { ...thisOwner(), pid: 2 ** 30 };
    put(dirname(folder), {
      'out.tmp-00000000000a/owner': printOwner(thisOwner()),
      'out.tmp-00000000000b/owner': printOwner(gone),
      'out.tmp-00000000000c/owner': 'curl',
    });
    await lockOutput(folder, () => 'ran');
    expect(readdirSync(dirname(folder))).toEqual(['out.tmp-00000000000a']);
  });
});
