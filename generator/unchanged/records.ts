// Records of runs in the project's cache folder: what went in, what came out.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.js';
import { sha256 } from '../sha256.js';
import { confirm, type FileState } from './file-state.js';

/** One record: states that must still hold, and what the run had to say. */
export interface RunRecord<Said> {
  readonly states: readonly FileState[];
  readonly said: Said;
}

/** Names a record by all that a run was asked for, and where. */
export function recordName(...asked: readonly unknown[]): string {
  return sha256(JSON.stringify([process.cwd(), ...asked]));
}

/** What a run said whose inputs and outputs are still as it left them; `null` where they are not, or none is known. */
export function recall<Said>(name: string): Said | null {
  const record = read<Said>(name);
  if (record === null) return null;
  const now: FileState[] = [];
  for (const state of record.states) {
    const confirmed = confirm(state);
    if (confirmed === null) return null;
    now.push(confirmed);
  }
  if (now.some((state, index) => state !== record.states[index])) remember(name, { ...record, states: now });
  return record.said;
}

/** Keeps a record. Where it cannot be written, the next run does its work again. */
export function remember<Said>(name: string, record: RunRecord<Said>): void {
  const folder = cacheFolder('runs');
  if (folder === null) return;
  const staged = join(folder, `${name}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(staged, JSON.stringify(record));
    renameSync(staged, join(folder, name));
  } catch {
    return; // a full or read-only disk
  }
}

function read<Said>(name: string): RunRecord<Said> | null {
  const folder = cacheFolder('runs');
  try {
    return folder === null ? null : (JSON.parse(readFileSync(join(folder, name), 'utf8')) as RunRecord<Said>);
  } catch {
    return null; // not there, or cut short
  }
}
