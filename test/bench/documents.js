// The documents that are measured: their values, their numbers, and the variants that a measurement needs.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createRequire } from 'node:module';
import { changedOperation, changeOneOperation, cutDocument, listOperations } from './cut-document.js';
import { rootFolder, workFolder } from './places.js';

/** js-yaml is curlew's own dependency: the peers' package need not have it. */
const { load } = createRequire(join(rootFolder, 'package.json'))('js-yaml');

/** A document: `name`, `path`, `bytes`, `operations` (a number) and `value`, its parsed content. */
export function readDocument(path) {
  const text = readFileSync(path, 'utf8');
  const value = extname(path) === '.json' ? JSON.parse(text) : load(text);
  const bytes = Buffer.byteLength(text);
  return { name: basename(path, extname(path)), path, bytes, operations: listOperations(value).length, value };
}

/** What the report says of a document. */
export function describeDocument({ name, bytes, operations }) {
  return { name, bytes, operations };
}

/** The document cut to a number of operations; the whole one where it has no more. */
export function cutTo(document, count) {
  if (count >= document.operations) return document;
  return writeDocument(`${document.name}-${count}`, cutDocument(document.value, count));
}

/**
 * The document with one operation changed: in its text, as an editor would, where the operation is written as JavaScript writes JSON.
 * All of it written anew would differ in the order of properties whose names are numbers.
 */
export function withOneChange(document) {
  const { before, after } = changedOperation(document.value);
  const [from, to] = [before, after].map((operation) => JSON.stringify(operation));
  const text = readFileSync(document.path, 'utf8');
  const changed = text.includes(from) ? text.replace(from, () => to) : undefined;
  return writeDocument(`${document.name}-changed`, changeOneOperation(document.value), changed);
}

function writeDocument(name, value, text = JSON.stringify(value)) {
  const folder = join(workFolder, 'documents');
  const path = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return { name, path, bytes: Buffer.byteLength(text), operations: listOperations(value).length, value };
}
