// generated/ is what the documents of specs/ give, file by file: missing, extra and different files all fail.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { readLock } from '../../generator/names/lock.js';
import { lockFileName } from '../../generator/output-file.js';
import { packageRoot } from '../../generator/package-root.js';
import { goldenDocuments } from './documents.js';

const documents = await goldenDocuments();

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

describe.each(documents)('$input', (options) => {
  test('gives its golden files, byte for byte', async () => {
    const lock = readLock(readFileSync(join(options.output, lockFileName), 'utf8'));
    const { files } = await generate(options, { lock, sealed: true });
    const made = new Map(files.map((file) => [file.path, file.text]));
    expect(filesBelow(options.output).toSorted()).toEqual([...made.keys()].toSorted());
    for (const [path, text] of made) expect(readFileSync(join(options.output, path), 'utf8'), path).toBe(text);
  });

  test('gives the same names without the lock', async () => {
    const { files } = await generate({ ...options, formatter: 'none' });
    const lock = files.find((file) => file.path === lockFileName);
    expect(lock?.text).toBe(readFileSync(join(options.output, lockFileName), 'utf8'));
  });
});

test('every folder of specs has its place in the config, and every folder of generated its document', () => {
  const specs = readdirSync(join(packageRoot, 'specs'), { withFileTypes: true });
  const folders = specs.filter((entry) => entry.isDirectory() && entry.name !== 'invalid').map((entry) => entry.name);
  expect(documents.map((options) => basename(dirname(options.input))).toSorted()).toEqual(folders.toSorted());
  const outputs = documents.map((options) => relative(join(packageRoot, 'generated'), options.output));
  expect(readdirSync(join(packageRoot, 'generated')).toSorted()).toEqual(outputs.toSorted());
});
