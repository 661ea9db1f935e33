// A target of the user's: a module whose default export, or export `target`, is a Target.

import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import { isRaw, own, type Raw } from '../model/raw.js';
import type { Target } from '../target.js';
import { importModule } from './import-module.js';

/** Loads a target and checks its shape. Throws a DocumentError (exit code 2) that names the module. */
export async function loadTarget(path: string): Promise<Target> {
  if (!existsSync(path)) throw targetError(path, 'no such file', 'give the path of a module that is a target');
  const exports = await importTarget(path);
  const found = own(exports, 'default') ?? own(exports, 'target');
  if (!isRaw(found)) throw targetError(path, 'the module exports no target', 'export it as default or as target');
  const problems = targetProblems(found);
  if (problems.length > 0)
    throw targetError(path, problems.join('; '), 'docs/examples/python-requests in the repository is one');
  return guarded(
    { naming: null, runtime: null, language: null, folder: dirname(resolve(path)), ...found } as Raw & Target,
    path,
  );
}

async function importTarget(path: string): Promise<Raw> {
  try {
    return await importModule(path);
  } catch (error) {
    throw thrownError(path, error);
  }
}

function targetProblems(target: Raw): readonly string[] {
  const { name, syntax, pages, language = null, runtime = null } = target;
  const helpers = isRaw(syntax) ? Object.entries(syntax) : [];
  return [
    ...(typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : ['name must be small letters, digits and dashes']),
    ...(isRaw(syntax) ? [] : ['syntax must be an object of helpers']),
    ...helpers.flatMap(([helper, print]) =>
      typeof print === 'function' ? [] : [`syntax.${helper} must be a function`],
    ),
    ...(typeof pages === 'function' ? [] : ['pages must be a function']),
    ...([null, 'typescript', 'markdown', 'html'].includes(language as null)
      ? []
      : ['language must be typescript, markdown, html or null']),
    ...(runtime === null || typeof runtime === 'string' ? [] : ['runtime must be the name of a folder or null']),
  ];
}

/** What a target throws is a mistake in the target, not one of curlew. */
function guarded(target: Target, path: string): Target {
  return {
    ...target,
    pages: (plan) => {
      try {
        return target.pages(plan);
      } catch (error) {
        if (error instanceof DocumentError) throw error;
        throw thrownError(path, error);
      }
    },
  };
}

/** What a module of the target threw, at the first place of the stack that is in its folder. */
function thrownError(path: string, error: unknown): DocumentError {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.matchAll(/\(?(?:file:\/\/)?([^\s()]+):(\d+):(\d+)\)?$/gm);
  const frame = [...frames].find(([, file = '']) => file.startsWith(dirname(resolve(path))));
  const place = frame
    ? { file: frame[1]?.replace(/\?.*/, '') ?? path, line: Number(frame[2]), column: Number(frame[3]) }
    : { file: path };
  return new DocumentError(
    [{ severity: 'error', code: 'target', pointer: '', ...place, message, hint: 'correct the target' }],
    'usage',
  );
}

function targetError(path: string, message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'target', file: path, pointer: '', message, hint }], 'usage');
}
