// The files that an example names, with bytes of the verifier's own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isFile, type OperationExample } from '../model/example.js';
import type { JsonValue } from '../model/types.js';

/** Contents of the file called `name`: all that a text mode would damage, and the name, so that two files differ. */
export function fileBytes(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...Buffer.from(`\r\n\n\0\u00ff${name}`), 0xff, 0xfe, 0x1a, 0x0d, 0x0a]);
}

/** Names of the files of an example's request. */
export function fileNames({ request: { body } }: OperationExample): readonly string[] {
  if (body?.kind === 'file') return [body.file];
  if (body?.kind !== 'multipart') return [];
  return body.parts.flatMap((part) => (part.kind === 'file' ? [part.file] : []));
}

/** Whether a file of this name can be made in a folder without leaving it. */
export function isWritable(name: string): boolean {
  const path = relative('/folder', join('/folder', name));
  return path !== '' && !path.startsWith('..') && !name.includes('\0') && basename(name) !== '..';
}

/** Writes the example's files into `folder`. Each name must be {@link isWritable}. */
export function writeFiles(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fileBytes(name));
  }
}

/** The input with a `File` in place of every `{ $file }`, as the typed function takes it. */
export function withFiles(value: JsonValue): unknown {
  if (isFile(value)) return new File([fileBytes(value.$file)], basename(value.$file));
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withFiles(member)]));
}
