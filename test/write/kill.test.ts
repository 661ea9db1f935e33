// A run that is killed in the middle of 100 of its changes: nothing of the user's is lost, no file is torn, the next run repairs the rest.

import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { planWrite } from '../../generator/write/plan-write.js';
import { writeOutput } from '../../generator/write/write.js';
import { makeFolder, put, texts, type Texts } from '../folder.js';
import { manifestOf } from './output.js';
import { setFiles, setTexts } from './sets.js';
import { countChanges, killAt, useWriter } from './write-process.js';

useWriter();

const kills = 100;
/** Where there is a file system in memory: a kill loses nothing that the system has, so the disk's speed is all that differs. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const precious: Texts = { 'mine.txt': 'mine', 'folder-1/mine.ts': 'mine too' };

/** What is wrong with a folder that held one set while another was being written. */
function damage(folder: string, before: Texts, after: Texts, mine = precious): readonly string[] {
  const now = existsSync(folder) ? texts(folder) : {};
  const lost = Object.entries(mine).filter(([path, text]) => now[path] !== text);
  const torn = Object.entries(now).filter(
    ([path, text]) => !(path in mine) && path !== 'manifest.json' && ![before[path], after[path]].includes(text),
  );
  const gone = Object.keys(before).filter((path) => path in after && now[path] === undefined);
  return [...lost, ...torn].map(([path]) => path).concat(gone);
}

test(`${kills} kills lose nothing and are repaired`, { timeout: 300_000 }, async () => {
  const folder = join(makeFolder({}, memory), 'out');
  put(folder, precious);
  let [before, after] = ['first', 'second'];
  await writeOutput(folder, setFiles(before));
  const changes = await countChanges(folder, after);
  expect(changes).toBeGreaterThan(kills);
  await writeOutput(folder, setFiles(before));
  for (let index = 0; index < kills; index += 1) {
    const change = 1 + Math.round(((changes - 1) * index) / (kills - 1));
    expect(await killAt(folder, after, change), `change ${change}`).toBe('SIGKILL');
    expect(damage(folder, setTexts(before), setTexts(after)), `change ${change}`).toEqual([]);
    // Every other time the next run wants what was there before, which has to be possible without --force too.
    const next = index % 2 === 0 ? after : before;
    await writeOutput(folder, setFiles(next));
    const want = { ...precious, ...setTexts(next), 'manifest.json': manifestOf(setTexts(next)) };
    expect([texts(folder), readdirSync(dirname(folder))], `change ${change}`).toEqual([want, ['out']]);
    if (next === after) [before, after] = [after, before];
  }
  expect(planWrite(folder, setFiles(before)).changed).toEqual([]);
});

test('kills while there is no output yet are repaired too', { timeout: 300_000 }, async () => {
  const changes = await countChanges(join(makeFolder({}, memory), 'out'), 'first');
  const every = Math.ceil(changes / 20);
  for (let change = changes; change > 0; change -= every) {
    const folder = join(makeFolder({}, memory), 'out');
    expect(await killAt(folder, 'first', change), `change ${change}`).toBe('SIGKILL');
    expect(damage(folder, {}, setTexts('first'), {}), `change ${change}`).toEqual([]);
    await writeOutput(folder, setFiles('first'));
    const want = { ...setTexts('first'), 'manifest.json': manifestOf(setTexts('first')) };
    expect([texts(folder), readdirSync(dirname(folder))], `change ${change}`).toEqual([want, ['out']]);
  }
});
