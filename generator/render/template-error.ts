// What went wrong in a template of the user's, as an error with its place.

import { DocumentError } from '../diagnostics.js';
import type { Target } from '../target.js';
import { placeOfField } from './field-place.js';
import { ViewKeyError } from './seal.js';
import { readTemplates, templatePaths } from './template-sources.js';

/** `name` is the template of the page; a partial that it uses may be to blame. Gives a DocumentError with exit `usage`. */
export function templateError(target: Target, name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { key } = error instanceof ViewKeyError ? error : { key: strictKey(error.message) };
  const at = key === null ? null : findField(target, name, key);
  const message =
    error instanceof ViewKeyError || key === null ? error.message : `the view has no ${JSON.stringify(key)}`;
  const file = templatePaths(target).get(at?.template ?? name) ?? `${name}.hbs`;
  const place = at === null ? {} : { line: at.line, column: at.column };
  const hint = `curlew templates show ${target.name} <operation> prints the view`;
  return new DocumentError(
    [{ severity: 'error', code: 'template', file, pointer: '', ...place, message, hint }],
    'usage',
  );
}

/** Handlebars' strict mode: `"x" not defined in [object Object] - 3:7`. */
function strictKey(message: string): string | null {
  return /^"(.*?)" not defined in /.exec(message)?.[1] ?? null;
}

interface FieldPlace {
  readonly template: string;
  readonly line: number;
  readonly column: number;
}

/** The first place that names the field, in the page's own template before the others. */
function findField(target: Target, name: string, key: string): FieldPlace | null {
  const sources = [...readTemplates(target)].sort(([a], [b]) => Number(b === name) - Number(a === name));
  for (const [template, source] of sources) {
    const place = placeOfField(source, key);
    if (place) return { template, ...place };
  }
  return null;
}
