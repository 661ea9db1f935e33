// A decision written as the rule that would make it: what a report offers to paste into a config.

import type {
  CursorPagination,
  Pagination,
  PaginationAdditions,
  RequestField,
  ResponseField,
} from '../model/pagination.js';
import type { PaginationRule } from './options.js';
import { sameField } from './signals.js';

/** The rule that says what a decision says: ready to paste into a config. */
export function ruleOf(pagination: Pagination): PaginationRule {
  const { style, items, size, more, total, fixed, additions } = pagination;
  const numbers = style === 'page' || style === 'offset';
  return {
    style,
    items,
    ...styleRule(pagination),
    ...(size === null ? {} : { size: requestReference(size) }),
    ...(more === null ? {} : { more: responseReference(more) }),
    ...(total === null || !numbers ? {} : { total: responseReference(total) }),
    ...(fixed.length === 0
      ? {}
      : { fixed: Object.fromEntries(fixed.map(({ field, value }) => [requestReference(field), value])) }),
    ...(additions && additionRules(additions)),
  };
}

function additionRules({ carry, ...additions }: PaginationAdditions): Partial<PaginationRule> {
  const carried = carry?.map(({ field, value }) => [requestReference(field), responseReference(value)] as const);
  return { ...additions, ...(carried && { carry: Object.fromEntries(carried) }) };
}

function styleRule(pagination: Pagination): Partial<PaginationRule> {
  const { style } = pagination;
  if (style === 'link' || style === 'single') return {};
  if (style === 'cursor') return cursorRule(pagination);
  if (style === 'url') {
    return { next: responseReference(pagination.next), ...responses({ previous: pagination.previous }) };
  }
  if (style === 'id') {
    const { after, id, last, before, first } = pagination;
    const back = before === null ? {} : { before: requestReference(before), ...responses({ first }) };
    return { after: requestReference(after), id, ...responses({ last }), ...back };
  }
  const { start, next, echoedSize } = pagination;
  if (style === 'offset') {
    const advance = pagination.advance === 'size' ? { advance: pagination.advance } : {};
    return { offset: requestReference(pagination.offset), start, ...advance, ...responses({ next, echoedSize }) };
  }
  const { page, totalPages } = pagination;
  return { page: requestReference(page), start, ...responses({ next, totalPages, echoedSize }) };
}

/** The way back is named only where it is not the same parameter. */
function cursorRule({ cursor, next, endValues, previous }: CursorPagination): Partial<PaginationRule> {
  const back = previous === null ? {} : { previous: responseReference(previous.value) };
  const before =
    previous === null || sameField(previous.cursor, cursor) ? {} : { before: requestReference(previous.cursor) };
  const ends = endValues.length === 0 ? {} : { endValues };
  return { cursor: requestReference(cursor), next: responseReference(next), ...ends, ...back, ...before };
}

function responses(fields: Readonly<Record<string, ResponseField | null>>): Partial<PaginationRule> {
  const known = Object.entries(fields).flatMap(([name, field]) =>
    field === null ? [] : [[name, responseReference(field)]],
  );
  return Object.fromEntries(known) as Partial<PaginationRule>;
}

/** Whether a style tells its last page by the items, so that a rule has to name them. */
export function countsItems(style: Pagination['style']): boolean {
  return style === 'page' || style === 'offset' || style === 'id';
}

/** A request field as a rule names it. */
export function requestReference({ in: place, name, pointer }: RequestField): string {
  if (place === 'body') return pointer;
  return pointer === '' ? name : `${name}#${pointer}`;
}

function responseReference(field: ResponseField): string {
  return field.in === 'header' ? field.name : field.pointer;
}
