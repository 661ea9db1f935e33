// File names of [a-z0-9-], unique where case does not count, never one that Windows reserves.

import type { Operation } from '../model/types.js';
import { fingerprint } from './candidates.js';
import { kebabCase } from './words.js';

const longest = 80;

const reservedFiles = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/** A name as a file name without extension; what an identifier cannot hold falls back to a fingerprint. */
export function fileName(text: string): string {
  const name = kebabCase(text);
  if (name === '') return `x-${fingerprint(text)}`;
  if (reservedFiles.test(name)) return `${name}-file`;
  return name.length > longest ? `${name.slice(0, longest - 9)}-${fingerprint(text)}` : name;
}

/** The file an operation's tag goes to: its first tag, else the first fixed segment of its path, else `default`. */
export function groupName(operation: Operation): string {
  const segment = operation.path
    .split('/')
    .find((part) => /^[A-Za-z]/.test(part) && !/^v\d+$/.test(part) && part !== 'api');
  return fileName(operation.tags[0]?.trim() || segment || 'default');
}

/** File names by operation key, unique within each group. */
export function fileNames(
  operations: readonly Operation[],
  groups: ReadonlyMap<string, string>,
  functions: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    operations.map(({ key }) => {
      const wanted = fileName(functions.get(key) ?? key);
      const name = taken.has(`${groups.get(key)}/${wanted}`)
        ? `${wanted.slice(0, longest - 9)}-${fingerprint(key)}`
        : wanted;
      taken.add(`${groups.get(key)}/${name}`);
      return [key, name];
    }),
  );
}
