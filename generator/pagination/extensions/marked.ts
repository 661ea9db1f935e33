// Extensions that mark single parameters and properties: `x-ms-list-*` (TypeSpec) and `x-stainless-pagination-property`.

import type { Reading } from '../extensions.js';
import type { BodyFact, Facts, RequestFact } from '../facts.js';
import type { PaginationRule } from '../options.js';
import { member, textMember } from './path.js';

/** `x-ms-list-…: true` on parameters and properties (github.com/microsoft/OpenAPI); `null` where nothing is marked. */
export function msList(facts: Facts): Reading | null {
  if (!hasMark(facts, 'x-ms-list-')) return null;
  const request = (name: string) => markedRequest(facts, (marks) => marks(`x-ms-list-${name}`) === true);
  const response = (name: string) => markedResponse(facts, (marks) => marks(`x-ms-list-${name}`) === true);
  return ruleOfMarks({
    items: response('page-items'),
    size: request('page-size'),
    cursor: request('continuation-token'),
    nextCursor: response('continuation-token'),
    nextUrl: response('next-link'),
    page: request('page-index'),
    offset: request('offset'),
    after: null,
  });
}

/** `x-stainless-pagination-property: { purpose }`; a half-marked operation is left to the automatic rules. */
export function stainless(facts: Facts): Reading | null {
  if (!hasMark(facts, stainlessName)) return null;
  const isFor = (purpose: string) => (marks: Marks) => textMember(marks(stainlessName), 'purpose') === purpose;
  const request = (purpose: string) => markedRequest(facts, isFor(purpose));
  const response = (purpose: string) => markedResponse(facts, isFor(purpose));
  const field = facts.fields.find(({ shape }) => isFor('next_cursor_field')((name) => shape.extensions.get(name)));
  const header = textMember(field?.shape.extensions.get(stainlessName), 'from_header');
  return ruleOfMarks({
    items: response('items'),
    size: null,
    cursor: request('next_cursor_param'),
    nextCursor: header ?? response('next_cursor_field'),
    nextUrl: response('cursor_url_field'),
    page: request('page_number_param'),
    offset: request('offset_count_param'),
    after: request('next_cursor_id_param'),
    more: response('has_next_page'),
    totalPages: response('total_page_count_field'),
    total: response('offset_total_count_field'),
  });
}

const stainlessName = 'x-stainless-pagination-property';

/** Most operations have no mark at all, which is quickly seen. */
function hasMark({ operation, request, fields }: Facts, beginning: string): boolean {
  const isMark = (name: string): boolean => name.startsWith(beginning);
  return (
    [...request, ...fields].some(
      ({ shape }) => shape.extensions.size > 0 && [...shape.extensions.keys()].some(isMark),
    ) || operation.parameters.some(({ extensions }) => Object.keys(extensions ?? {}).some(isMark))
  );
}

/** Reads one extension by its name, wherever a parameter or property may carry it. */
type Marks = (name: string) => unknown;

function markedRequest(facts: Facts, isMarked: (marks: Marks) => boolean): string | null {
  const found = facts.request.find((fact) => isMarked((name) => markOf(fact, facts, name)));
  if (found === undefined) return null;
  const { field } = found;
  return field.in === 'body' ? field.pointer : field.pointer === '' ? field.name : `${field.name}#${field.pointer}`;
}

function markOf({ field, shape }: RequestFact, { operation }: Facts, name: string): unknown {
  const parameter = operation.parameters.find((one) => one.in === field.in && one.name === field.name);
  return (field.pointer === '' ? member(parameter?.extensions, name) : undefined) ?? shape.extensions.get(name);
}

function markedResponse({ fields }: Facts, isMarked: (marks: Marks) => boolean): string | null {
  const found: BodyFact | undefined = fields.find(({ shape }) => isMarked((name) => shape.extensions.get(name)));
  return found?.at ?? null;
}

interface Marked {
  readonly items: string | null;
  readonly size: string | null;
  readonly cursor: string | null;
  readonly nextCursor: string | null;
  readonly nextUrl: string | null;
  readonly page: string | null;
  readonly offset: string | null;
  readonly after: string | null;
  readonly more?: string | null;
  readonly totalPages?: string | null;
  readonly total?: string | null;
}

/** The first style whose marks are complete; `null` where none is. */
function ruleOfMarks(marked: Marked): PaginationRule | null {
  const { items, size, cursor, nextCursor, nextUrl, page, offset, after, more, totalPages, total } = marked;
  const common = { ...given({ items, size, more, total }) };
  if (cursor !== null && nextCursor !== null) return { style: 'cursor', cursor, next: nextCursor, ...common };
  if (nextUrl !== null) return { style: 'url', next: nextUrl, ...common };
  if (after !== null) return { style: 'id', after, ...common };
  if (page !== null) return { style: 'page', page, ...common, ...given({ totalPages }) };
  return offset === null ? null : { style: 'offset', offset, ...common };
}

/** Only what is there: what a rule leaves out is found in the document. */
function given(values: Readonly<Record<string, string | null | undefined>>): Partial<PaginationRule> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string'),
  ) as Partial<PaginationRule>;
}
