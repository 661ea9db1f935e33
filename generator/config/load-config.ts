// Finds and reads a config file: curlew.config.ts, .mjs, .js or .json.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentError } from '../diagnostics.js';
import type { Config, DocumentOptions } from '../options.js';
import { checkConfig } from './check-config.js';

const fileNames = ['curlew.config.ts', 'curlew.config.mjs', 'curlew.config.js', 'curlew.config.json'];

/** The config file of a folder, or `null`. */
export function findConfig(folder: string): string | null {
  return fileNames.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Reads one config file and checks it; paths in it become relative to its folder. Throws a DocumentError (exit code 2). */
export async function loadConfig(path: string): Promise<Config> {
  if (!existsSync(path)) throw configError(path, 'no such file', 'give --config a path that exists');
  const config = checkConfig(await evaluate(path), path);
  const folder = dirname(resolve(path));
  return {
    ...rebase(config, folder),
    ...(config.documents && { documents: config.documents.map((entry) => ({ ...entry, ...rebase(entry, folder) })) }),
  };
}

async function evaluate(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')) as unknown;
    if (path.endsWith('.ts')) return await importTypeScript(path);
    const module = (await import(pathToFileURL(resolve(path)).href)) as { default?: unknown };
    return module.default;
  } catch (error) {
    throw configError(path, error instanceof Error ? error.message : String(error), 'correct the config file');
  }
}

async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url, { fsCache: false, alias: {} }).import(resolve(path), { default: true });
}

function rebase<T extends Partial<DocumentOptions>>(options: T, folder: string): T {
  const { input, output } = options;
  return {
    ...options,
    ...(input !== undefined && { input: isLocal(input) ? join(folder, input) : input }),
    ...(output !== undefined && { output: isAbsolute(output) ? output : join(folder, output) }),
  };
}

function isLocal(input: string): boolean {
  return input !== '-' && !/^[a-z]+:\/\//i.test(input) && !isAbsolute(input);
}

function configError(path: string, message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'config', file: path, pointer: '', message, hint }], 'usage');
}
