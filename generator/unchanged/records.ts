// Records of runs in the project's cache folder: what went in, what came out.

import { cacheFolder } from '../cache/cache-folder.js';
import { entryFiles } from '../cache/entry-files.js';
import { sha256 } from '../sha256.js';
import { confirm, type FileState, isUntouched, numbersOf, stateFrom, width } from './file-state.js';

/** A run: states that must still hold, and what the run had to say. */
export interface RunRecord<Said> {
  readonly states: readonly FileState[];
  readonly said: Said;
}

/** A record as it was read; states are made of it where they are asked for. */
interface ReadRecord<Said> {
  readonly paths: readonly string[];
  /** With a space between two. */
  readonly hashes: Buffer;
  /** Of each file its {@link numbersOf}. */
  readonly numbers: Float64Array;
  readonly said: Said;
}

/** The first line of a record. What follows are columns, as bytes that need no parsing: a run may have written ten thousand files. */
interface Head<Said> {
  readonly said: Said;
  /** How many bytes of numbers, of paths with a NUL between two, and of hashes follow. No path has a NUL. */
  readonly lengths: readonly [numbers: number, paths: number, hashes: number];
}

/** Names a record by all that a run was asked for, and where. */
export function recordName(...asked: readonly unknown[]): string {
  return sha256(JSON.stringify([process.cwd(), ...asked]));
}

/** Names a record by a text, without loading a hash: two texts may share a name, and what the record says has to tell them apart. */
export function shortName(text: string): string {
  let sum = 0;
  for (const character of text) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return (sum >>> 0).toString(36);
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
  const numbers = new Uint8Array(Float64Array.from(states.flatMap(numbersOf)).buffer);
  const paths = Buffer.from(states.map(({ path }) => path).join('\0'));
  const hashes = Buffer.from(states.map(({ hash }) => hash).join(' '));
  const head: Head<Said> = { said, lengths: [numbers.length, paths.length, hashes.length] };
  entryFiles(cacheFolder('runs')).write(name, [`${JSON.stringify(head)}\n`, numbers, paths, hashes]);
}

/** The states of a record. */
export function statesOf({ paths, hashes, numbers }: ReadRecord<unknown>): readonly FileState[] {
  const known = hashes.toString().split(' ');
  return paths.map((path, index) => stateFrom({ path, hash: known[index] ?? '' }, numbers, index * width));
}

function read<Said>(name: string): ReadRecord<Said> | null {
  const entry = entryFiles(cacheFolder('runs')).read(name);
  return entry === undefined ? null : parseRecord<Said>(entry);
}

/** The record that an entry of the cache holds; `null` for one that a crash cut short, or in the form that another curlew gave it. */
export function parseRecord<Said>(entry: Buffer): ReadRecord<Said> | null {
  try {
    const start = entry.indexOf(0x0a) + 1;
    const { said, lengths } = JSON.parse(entry.toString('utf8', 0, start)) as Head<Said>;
    const [numbers, paths, hashes] = lengths;
    const pathsAt = start + numbers;
    const hashesAt = pathsAt + paths;
    if (hashesAt + hashes !== entry.length) return null;
    return {
      // In a buffer of its own: a view of numbers begins at a multiple of its width.
      numbers: new Float64Array(Uint8Array.from(entry.subarray(start, pathsAt)).buffer),
      paths: entry.toString('utf8', pathsAt, hashesAt).split('\0'),
      hashes: entry.subarray(hashesAt),
      said,
    };
  } catch {
    return null; // the run does its work again
  }
}
