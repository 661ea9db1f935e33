// A config of unknown shape in, a typed one or every problem of it out.

import type { Diagnostic } from '../diagnostics.js';
import { DocumentError } from '../diagnostics.js';
import { isRaw, own, pointerToken, type Raw } from '../model/raw.js';
import { nearestName } from '../nearest-name.js';
import type { Config } from '../options.js';
import { type OptionEntry, optionTable } from './option-table.js';

/** Checks names and types. Throws a DocumentError (exit code 2) with all problems. */
export function checkConfig(value: unknown, file: string): Config {
  const problems = isRaw(value)
    ? [...memberProblems(value, '', file), ...documentProblems(own(value, 'documents'), file)]
    : [problem(file, '', 'the config must be an object')];
  if (problems.length > 0) throw new DocumentError(problems, 'usage');
  return value as Config;
}

function documentProblems(documents: unknown, file: string): readonly Diagnostic[] {
  if (documents === undefined) return [];
  if (!Array.isArray(documents)) return [problem(file, '/documents', 'documents must be an array')];
  return documents.flatMap((entry: unknown, index) => {
    const pointer = `/documents/${index}`;
    if (!isRaw(entry)) return [problem(file, pointer, 'a document must be an object with an input')];
    const missing = own(entry, 'input') === undefined ? [problem(file, pointer, 'a document needs an input')] : [];
    return [...missing, ...memberProblems(entry, pointer, file)];
  });
}

function memberProblems(config: Raw, pointer: string, file: string): readonly Diagnostic[] {
  return Object.entries(config).flatMap(([key, value]) => {
    if (key === '$schema' || (key === 'documents' && pointer === '')) return [];
    const at = `${pointer}/${pointerToken(key)}`;
    const entry: OptionEntry | undefined = Object.hasOwn(optionTable, key)
      ? optionTable[key as keyof typeof optionTable]
      : undefined;
    if (!entry) return [problem(file, at, `unknown option ${JSON.stringify(key)}`, nearestHint(key))];
    return fits(entry, value) ? [] : [problem(file, at, `${key} must be ${expected(entry)}`)];
  });
}

function nearestHint(key: string): string {
  const nearest = nearestName(key, Object.keys(optionTable));
  return nearest === null
    ? `options are ${Object.keys(optionTable).join(', ')}`
    : `did you mean ${JSON.stringify(nearest)}?`;
}

function fits(entry: OptionEntry, value: unknown): boolean {
  switch (entry.type) {
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'object':
      return isRaw(value);
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    default:
      return typeof value === entry.type && (entry.choices === undefined || entry.choices.includes(String(value)));
  }
}

function expected(entry: OptionEntry): string {
  if (entry.choices) return `one of ${entry.choices.join(', ')}`;
  const words = {
    strings: 'an array of strings',
    object: 'an object',
    number: 'a whole number',
    string: 'a string',
    boolean: 'true or false',
  };
  return words[entry.type];
}

function problem(file: string, pointer: string, message: string, hint = 'see "Config" in the README'): Diagnostic {
  return { severity: 'error', code: 'config', file, pointer, message, hint };
}
