// Records of runs in the project's cache folder: what went in, what came out.

import { cacheFolder } from '../cache/cache-folder.js';
import { textCache } from '../cache/text-cache.js';
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

/** The states of a record, whatever has become of them since; none where no record is known. */
export function recordedStates(name: string): readonly FileState[] {
  return read(name)?.states ?? [];
}

/** Keeps a record. Where it cannot be written, the next run does its work again. */
export function remember<Said>(name: string, record: RunRecord<Said>): void {
  textCache(cacheFolder('runs')).set(name, JSON.stringify(record));
}

function read<Said>(name: string): RunRecord<Said> | null {
  try {
    const text = textCache(cacheFolder('runs')).get(name);
    return text === undefined ? null : (JSON.parse(text) as RunRecord<Said>);
  } catch {
    return null; // whole, but no record: the run does its work again
  }
}
