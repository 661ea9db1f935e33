// Text into value: JSON or YAML, told by content and not by the file's ending.

import type { LoadLimits, Position } from '../source-document.js';
import { locateJson } from './locate-json.js';
import { looksLikeJson } from './looks-like-json.js';
import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import { textProblem } from './text-problem.js';
import { locateYaml } from './locate-yaml.js';

/** A parsed text and the way to find places in it. */
export interface ParsedText {
  readonly value: unknown;
  readonly locate: (pointers: readonly string[]) => ReadonlyMap<string, Position>;
}

/** Parses JSON (RFC 8259) or YAML 1.2. Throws {@link DocumentError} with the place of the first problem. */
export function parseText(text: string, limits: LoadLimits): ParsedText {
  const start = text.trimStart();
  if (start === '') {
    const message = 'the file is empty; expected an OpenAPI document';
    throw textProblem(text, { code: 'empty-file', message, hint: 'was the download or the export finished?' });
  }
  if (/^<[a-z!?]/i.test(start)) {
    const message = 'this is HTML or XML, not OpenAPI';
    throw textProblem(text, { code: 'not-openapi', message, hint: 'was a login or error page saved?', offset: 0 });
  }
  if (looksLikeJson(start)) {
    return { value: parseJson(text, limits), locate: (pointers) => locateJson(text, pointers) };
  }
  return { value: parseYaml(text, limits), locate: (pointers) => locateYaml(text, pointers, limits.maxDepth) };
}
