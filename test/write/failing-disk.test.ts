// A disk that is full, read-only or not ours: the output stays as it was, byte for byte, and the error says so.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { planWrite } from '../../generator/write/plan-write.js';
import { write, writeOutput } from '../../generator/write/write.js';
import { makeFolder, put, texts, type Texts } from '../folder.js';
import { failure, filesOf } from './output.js';
import { setFiles } from './sets.js';
import { runWriter, useWriter } from './write-process.js';

useWriter();

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

/** Whether a command does what it is for here: containers may forbid mounting and attributes. */
function works(command: string, ...parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;
}

/** Makes a folder a file system in memory of that size, until the test is over. */
function mountMemory(folder: string, size: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
}

const canMount = isRoot && isLinux && works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp');

/** Runs the writer over an earlier set; wants its words, exit code 3, and nothing changed anywhere. */
async function expectUnchanged(folder: string, wrapper: readonly string[], want: string): Promise<void> {
  const before = texts(folder);
  const names = readdirSync(dirname(folder));
  expect(await runWriter(wrapper, folder, 'second')).toEqual({ code: 3, err: want });
  expect(texts(folder)).toEqual(before);
  expect(readdirSync(dirname(folder))).toEqual(names);
}

describe('a full disk', () => {
  it.runIf(canMount)('(a small tmpfs)', async () => {
    const memory = makeFolder();
    mountMemory(memory, '600k');
    const folder = join(memory, 'out');
    await writeOutput(folder, setFiles('first'));
    await expectUnchanged(folder, [], 'OUT: cannot be written: ENOSPC; nothing was changed');
  });

  it.runIf(isLinux)('(a limit of the size of files)', async () => {
    const folder = join(makeFolder(), 'out');
    await writeOutput(folder, filesOf({ 'a.ts': 'a' }));
    const limited = ['sh', '-c', 'trap "" XFSZ; ulimit -f 1; exec "$@"', 'sh'];
    await expectUnchanged(folder, limited, 'OUT: cannot be written: EFBIG; nothing was changed');
  });
});

/** As another user, whom permissions bind: as root they do not. */
const asNobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const canBeNobody =
  isLinux && (!isRoot || works('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'true'));

/** An output folder of that user, with a set in it. */
async function folderOfNobody(): Promise<string> {
  const parent = makeFolder();
  const folder = join(parent, 'out');
  await writeOutput(folder, setFiles('first'));
  if (isRoot) for (const path of [parent, ...entries(folder)]) chownSync(path, 65534, 65534);
  return folder;
}

/** Takes the permission to write away until the test is over. */
function forbid(folder: string): void {
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
}

function entries(folder: string): readonly string[] {
  return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))];
}

describe.runIf(canBeNobody)('a folder without permission', () => {
  it('to write below it', async () => {
    const folder = await folderOfNobody();
    forbid(join(folder, 'folder-3'));
    await expectUnchanged(folder, asNobody, 'OUT: cannot be written: EACCES; nothing was changed');
  });

  it('to write in it and beside it', async () => {
    const folder = await folderOfNobody();
    forbid(folder);
    forbid(dirname(folder));
    await expectUnchanged(folder, asNobody, 'OUT/.curlew.lock: cannot be written: EACCES; nothing was changed');
  });

  it('beside it is enough to write in it', async () => {
    const folder = await folderOfNobody();
    forbid(dirname(folder));
    expect(await runWriter(asNobody, folder, 'second')).toEqual({ code: 0, err: '' });
    expect(planWrite(folder, setFiles('second')).changed).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('other file systems', () => {
  it.runIf(canMount)('mounted as the output folder', async () => {
    const folder = join(makeFolder(), 'out');
    mkdirSync(folder);
    mountMemory(folder, '10m');
    await writeOutput(folder, setFiles('first'));
    await writeOutput(folder, setFiles('second'));
    expect(planWrite(folder, setFiles('second')).changed).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.runIf(canMount)('that are read-only', async () => {
    const folder = join(makeFolder(), 'out');
    mkdirSync(folder);
    mountMemory(folder, '10m');
    await writeOutput(folder, setFiles('first'));
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    await expectUnchanged(folder, [], 'OUT/.curlew.lock: cannot be written: EROFS; nothing was changed');
  });
});

/** Whether files can be made immutable, which some file systems and containers forbid. */
function canPin(): boolean {
  const folder = makeFolder();
  return isLinux && works('chattr', '+i', folder) && works('chattr', '-i', folder);
}

describe('a failure in the middle', () => {
  const old: Texts = { 'a.ts': 'a', 'b.ts': 'b', 'sub/c.ts': 'c', 'gone/d.ts': 'd' };
  const next: Texts = { 'a.ts': 'A', 'b.ts': 'B', 'new/deep/e.ts': 'e', 'z.ts': 'Z' };

  it('takes back what was done before', async () => {
    const folder = makeFolder();
    await write(planWrite(folder, filesOf(old)));
    const plan = planWrite(folder, filesOf(next));
    put(folder, { 'z.ts/in-the-way': '' }); // after the plan was made
    const before = texts(folder);
    expect(await failure(folder, () => write(plan))).toEqual([
      'OUT: cannot be written: EISDIR; nothing was changed',
      'io',
    ]);
    expect(texts(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'b.ts', 'gone', 'manifest.json', 'sub', 'z.ts']);
  });

  it.runIf(canPin())('of a file that cannot be replaced', async () => {
    const folder = makeFolder();
    await write(planWrite(folder, filesOf(old)));
    works('chattr', '+i', join(folder, 'b.ts'));
    onTestFinished(() => void works('chattr', '-i', join(folder, 'b.ts')));
    const before = texts(folder);
    const [message] = await failure(folder, () => write(planWrite(folder, filesOf(next))));
    works('chattr', '-i', join(folder, 'b.ts'));
    expect(message).toBe('OUT: cannot be written: EPERM; nothing was changed');
    expect(texts(folder)).toEqual(before);
  });
});
