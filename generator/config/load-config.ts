// Finds and reads a config file: curlew.config.ts, .mjs, .js or .json.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import { locateJson } from '../load/locate-json.js';
import { parseJson } from '../load/parse-json.js';
import type { Config } from '../options.js';
import { defaultLimits } from '../source-document.js';
import { checkConfig, type Locate } from './check-config.js';
import { importModule } from './import-module.js';
import { rebase } from './rebase.js';

/** Names of config files, the first that is there counts. */
export const configNames = ['curlew.config.ts', 'curlew.config.mjs', 'curlew.config.js', 'curlew.config.json'];

/** The config file of a folder, or `null`. */
export function findConfig(folder: string): string | null {
  return configNames.map((name) => resolve(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Reads one config file and checks it; paths in it become relative to its folder. Throws a DocumentError (exit code 2). */
export async function loadConfig(path: string): Promise<Config> {
  if (!existsSync(path)) throw configError(path, 'no such file', 'give --config a path that exists');
  const { value, locate } = await evaluate(path);
  const config = checkConfig(value, path, locate);
  const folder = dirname(resolve(path));
  return {
    ...rebase(config, folder),
    ...(config.documents && { documents: config.documents.map((entry) => rebase(entry, folder)) }),
  };
}

interface Evaluated {
  readonly value: unknown;
  readonly locate: Locate;
}

async function evaluate(path: string): Promise<Evaluated> {
  try {
    if (path.endsWith('.json')) return readJson(path);
    return { value: (await importModule(path))['default'], locate: () => new Map() };
  } catch (error) {
    if (error instanceof DocumentError) {
      const named = error.diagnostics.map((diagnostic) => ({ ...diagnostic, file: path }));
      throw new DocumentError(named, 'usage');
    }
    throw configError(path, error instanceof Error ? error.message : String(error), 'correct the config file');
  }
}

function readJson(path: string): Evaluated {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return { value: parseJson(text, defaultLimits), locate: (pointers) => locateJson(text, pointers) };
}

function configError(path: string, message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'config', file: path, pointer: '', message, hint }], 'usage');
}
