// `x-speakeasy-pagination`: inputs by kind, outputs by JSONPath (speakeasy.com/docs/sdks/customize/runtime/pagination).

import type { Reading } from '../extensions.js';
import type { PaginationRule } from '../options.js';
import { step } from '../shape.js';
import { member, responsePath, textMember } from './path.js';

/** Reads the extension's value; `null` is never given. */
export function speakeasy(value: unknown): Reading {
  const type = textMember(value, 'type');
  const inputs = member(value, 'inputs');
  const found = new Map(Array.isArray(inputs) ? inputs.flatMap((input) => inputOf(input)) : []);
  const items = output(value, 'results');
  const size = found.get('limit');
  const common = { ...(items === null ? {} : { items }), ...(size === undefined ? {} : { size }) };
  if (type === 'url') return withNext({ style: 'url', ...common }, output(value, 'nextUrl'));
  if (type === 'cursor') return cursorRule(value, { common, cursor: found.get('cursor') });
  if (type !== 'offsetLimit') return { problem: '`type` is one of offsetLimit, cursor, url' };
  const totalPages = output(value, 'numPages');
  const page = found.get('page');
  if (page !== undefined) return { style: 'page', page, ...common, ...(totalPages === null ? {} : { totalPages }) };
  const offset = found.get('offset');
  if (offset === undefined) return { problem: '`inputs` names neither a page nor an offset' };
  return { style: 'offset', offset, ...common };
}

/** One input as its kind and the request field it is. */
function inputOf(input: unknown): readonly (readonly [string, string])[] {
  const name = textMember(input, 'name');
  const type = textMember(input, 'type');
  if (name === null || type === null) return [];
  const reference = textMember(input, 'in') === 'requestBody' ? name.split('.').map(step).join('') : name;
  return [[type, reference]];
}

function output(value: unknown, name: string): string | null {
  const path = textMember(member(value, 'outputs'), name);
  return path === null ? null : responsePath(path);
}

function withNext(rule: PaginationRule, next: string | null): Reading {
  return next === null ? { problem: '`outputs` does not say where the next page is' } : { ...rule, next };
}

interface Cursor {
  readonly common: Partial<PaginationRule>;
  readonly cursor: string | undefined;
}

/** A cursor taken from the last item (`$.data[-1].id`) is the id style. */
function cursorRule(value: unknown, { common, cursor }: Cursor): Reading {
  const next = output(value, 'nextCursor');
  if (cursor === undefined) return { problem: '`inputs` names no cursor' };
  const [items, id] = next?.split('/-') ?? [];
  if (items !== undefined && id !== undefined) return { style: 'id', after: cursor, id, ...common, items };
  return withNext({ style: 'cursor', cursor, ...common }, next);
}
