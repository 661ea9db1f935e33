// Folders of tests, removed when the tests of a file are over.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by path. */
export type Texts = Readonly<Record<string, string>>;

// Here, not in the function: a hook that another hook registers never runs.
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));

export function makeFolder(texts: Texts = {}, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'curlew-test-'));
  made.push(folder);
  put(folder, texts);
  return folder;
}

export function put(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of a folder by path. */
export function texts(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
