// Records of runs in the project's cache folder: what went in, what came out.

import { cacheFolder } from '../cache/cache-folder.js';
import { textCache } from '../cache/text-cache.js';
import { sha256 } from '../sha256.js';
import { confirm, type FileState, isUntouched, numbersOf, stateFrom, width } from './file-state.js';

/** A run: states that must still hold, and what the run had to say. */
export interface RunRecord<Said> {
  readonly states: readonly FileState[];
  readonly said: Said;
}

/** A record as it is kept, in JSON: columns, because a run may have written ten thousand files. */
interface KeptRecord<Said> {
  /** Paths, with a NUL between two: no path has one. */
  readonly paths: string;
  /** Hashes, with a space between two. */
  readonly hashes: string;
  /** Of each file its {@link numbersOf}, as the bytes of 64-bit floats in Base64: thirty thousand are there without being parsed. */
  readonly numbers: string;
  readonly said: Said;
}

/** A kept record as it was read; states are made of it where they are asked for. */
interface ReadRecord<Said> {
  readonly paths: readonly string[];
  readonly hashes: string;
  readonly numbers: Float64Array;
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
  const { paths, numbers, said } = record;
  const isTouched = (path: string, index: number): boolean => !isUntouched(path, numbers, index * width);
  if (!paths.some(isTouched)) return said;
  const states: FileState[] = [];
  for (const state of statesOf(record)) {
    const confirmed = confirm(state);
    if (confirmed === null) return null;
    states.push(confirmed);
  }
  remember(name, { states, said });
  return said;
}

/** The states of a record, whatever has become of them since; none where no record is known. */
export function recordedStates(name: string): readonly FileState[] {
  const record = read(name);
  return record === null ? [] : statesOf(record);
}

/** Keeps a record. Where it cannot be written, the next run does its work again. */
export function remember<Said>(name: string, { states, said }: RunRecord<Said>): void {
  const kept: KeptRecord<Said> = {
    paths: states.map(({ path }) => path).join('\0'),
    hashes: states.map(({ hash }) => hash).join(' '),
    numbers: packed(states),
    said,
  };
  textCache(cacheFolder('runs')).set(name, JSON.stringify(kept));
}

function packed(states: readonly FileState[]): string {
  return Buffer.from(Float64Array.from(states.flatMap(numbersOf)).buffer).toString('base64');
}

/** In a buffer of its own: a view of numbers begins at a multiple of its width. */
function unpacked(numbers: string): Float64Array {
  return new Float64Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer);
}

/** The states of a record. */
export function statesOf({ paths, hashes, numbers }: ReadRecord<unknown>): readonly FileState[] {
  const known = hashes.split(' ');
  return paths.map((path, index) => stateFrom({ path, hash: known[index] ?? '' }, numbers, index * width));
}

function read<Said>(name: string): ReadRecord<Said> | null {
  try {
    const text = textCache(cacheFolder('runs')).get(name);
    return text === undefined ? null : parseRecord<Said>(text);
  } catch {
    return null; // whole, but no record: the run does its work again
  }
}

/** The record that a text of the cache holds; `null` also for one in the form that another curlew gave it. */
export function parseRecord<Said>(text: string): ReadRecord<Said> | null {
  const { paths, numbers, ...rest } = JSON.parse(text) as KeptRecord<Said>;
  if (typeof numbers !== 'string') return null;
  return { ...rest, paths: paths.split('\0'), numbers: unpacked(numbers) };
}
