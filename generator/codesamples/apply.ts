// Code samples merged into the text of a document.

import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../diagnostics.js';
import { parseText } from '../load/parse.js';
import { isRaw, own } from '../model/raw.js';
import type { Operation } from '../model/types.js';
import { defaultLimits } from '../source-document.js';
import { jsonEdits } from './json-edits.js';
import { mergeSamples, samplesKey } from './merge.js';
import { pointerTokens } from './pointer-tokens.js';
import type { OperationSamples } from './samples.js';
import { applyEdits } from './text-edit.js';
import { yamlEdits } from './yaml-edits.js';

export interface Applied {
  readonly text: string;
  /** Operations that the text has not in a form that can be edited. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts samples into a document of JSON or YAML. Everything else, the author's own samples among it, stays byte for byte; the same
 * samples again change nothing. Throws where the result would not read as it was meant: that is a bug.
 */
export function applySamples(text: string, operations: readonly OperationSamples[]): Applied {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const body = text.slice(mark.length);
  const { edits, skipped } = isJson(body) ? jsonEdits(body, operations) : yamlEdits(body, operations);
  const result = applyEdits(body, edits);
  const merged = operations.filter(({ operation }) => !skipped.includes(operation));
  if (edits.length > 0) checkResult(body, result, merged);
  return { text: mark + result, diagnostics: skipped.map(notInText) };
}

function isJson(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Reads both texts again and compares their values. */
function checkResult(before: string, after: string, operations: readonly OperationSamples[]): void {
  const [left, right] = [before, after].map((text) => parseText(text, defaultLimits).value);
  for (const { operation, samples } of operations) {
    const [old, made] = [left, right].map((value) => nodeAt(value, operation.pointer));
    if (old === null || made === null) throw new Error(`no operation at ${operation.pointer}`);
    const existing = old?.[samplesKey];
    const { kept, added } = mergeSamples(existing, samples);
    const want = [...kept.map((index) => (existing as readonly unknown[])[index]), ...added];
    if (!isDeepStrictEqual(made?.[samplesKey] ?? [], want))
      throw new Error(`samples went wrong at ${operation.pointer}`);
    delete old?.[samplesKey];
    delete made?.[samplesKey];
  }
  if (!isDeepStrictEqual(left, right)) throw new Error('merging samples would change more of the document');
}

function nodeAt(value: unknown, pointer: string): Record<string, unknown> | null {
  const found = pointerTokens(pointer).reduce<unknown>(
    (node, token) => (isRaw(node) ? own(node, token) : undefined),
    value,
  );
  return isRaw(found) ? (found as Record<string, unknown>) : null;
}

function notInText({ key, pointer }: Operation): Diagnostic {
  return {
    severity: 'warning',
    code: 'operation-elsewhere',
    pointer,
    message: `${key} is not in the document's own text in a form that can be edited`,
    hint: 'it is in another file or behind an alias, or its x-codeSamples is no list: use the overlay',
  };
}
