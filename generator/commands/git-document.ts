// `git:REV:PATH` as a document: the file of that revision and the files it refers to, put into a temporary folder.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { DocumentError } from '../diagnostics.js';

const run = promisify(execFile);

/** Bytes of one file of a revision. */
const maxBytes = 64 * 1024 * 1024;

/** Files of a revision that one document is read from at most. */
const maxFiles = 1000;

/**
 * Calls `use` with the path of the document on disk; anything but `git:REV:PATH` is handed on as it stands. The files are
 * gone afterwards. Throws a DocumentError (exit code 3) where git has no such revision or file, and names the files of a
 * failure as the user named the document.
 */
export async function withDocument<T>(input: string, use: (input: string) => Promise<T>): Promise<T> {
  const [, revision, path] = /^git:([^:]+):(.+)$/.exec(input) ?? [];
  if (revision === undefined || path === undefined) return use(input);
  const folder = mkdtempSync(join(tmpdir(), 'curlew-git-'));
  try {
    await copyFiles(revision, posix.normalize(path), folder);
    return await use(join(folder, posix.normalize(path)));
  } catch (error) {
    throw error instanceof DocumentError ? renamed(error, folder, `git:${revision}:`) : error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copyFiles(revision: string, path: string, folder: string): Promise<void> {
  if (/^(-|\/|\.\.(\/|$))/.test(path) || revision.startsWith('-'))
    throw gitError(`git:${revision}:${path}`, 'is not a revision and a path below the current folder');
  const seen = new Set([path]);
  const pending = [path];
  for (let file = pending.pop(); file !== undefined && seen.size <= maxFiles; file = pending.pop()) {
    const text = await showFile(revision, file);
    if (text === null && file === path) throw gitError(`git:${revision}:${path}`, 'git has no such revision or file');
    if (text === null) continue; // the reference is reported where the document is read
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    for (const next of neighbours(text, file).filter((other) => !seen.has(other))) {
      seen.add(next);
      pending.push(next);
    }
  }
}

/** Bytes of a file, `null` where git does not know it. The path is relative to the current folder. */
async function showFile(revision: string, path: string): Promise<Buffer | null> {
  try {
    const answer = await run('git', ['cat-file', 'blob', `${revision}:./${path}`], {
      encoding: 'buffer',
      maxBuffer: maxBytes,
    });
    return answer.stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw gitError(`git:${revision}:${path}`, 'git is not installed');
    return null;
  }
}

/** Relative files that a text seems to refer to: one too many does no harm, it is not read. */
function neighbours(text: Buffer, file: string): readonly string[] {
  const references = text.toString('utf8').matchAll(/\$ref["']?\s*:\s*["']?([^"'\s#,}]+)/g);
  return [...references].flatMap(([, reference = '']) => {
    if (/^[a-z][a-z0-9+.-]*:|^\//i.test(reference)) return [];
    const path = posix.join(posix.dirname(file), decoded(reference));
    return path.startsWith('..') ? [] : [path];
  });
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference; // a lone `%` is a literal one
  }
}

function renamed(error: DocumentError, folder: string, prefix: string): DocumentError {
  const rename = (text: string): string => text.replaceAll(`${folder}/`, prefix);
  const diagnostics = error.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: rename(diagnostic.message),
    ...(diagnostic.file !== undefined && { file: rename(diagnostic.file) }),
  }));
  return new DocumentError(diagnostics, error.exit);
}

function gitError(file: string, message: string): DocumentError {
  const hint = 'write git:REVISION:PATH, as in git:origin/main:api/openapi.yaml, and fetch the revision first';
  return new DocumentError([{ severity: 'error', code: 'git', file, pointer: '', message, hint }], 'io');
}
