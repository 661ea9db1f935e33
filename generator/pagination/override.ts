// A decision written as the rule that would make it: what a report offers to paste into a config.

import type { Pagination, PaginationAdditions, RequestField, ResponseField } from '../model/pagination.js';
import type { PaginationRule } from './options.js';

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
  if (style === 'cursor') {
    return { cursor: requestReference(pagination.cursor), next: responseReference(pagination.next) };
  }
  if (style === 'url') return { next: responseReference(pagination.next) };
  if (style === 'id') {
    return { after: requestReference(pagination.after), id: pagination.id, ...responses({ last: pagination.last }) };
  }
  const { start, next, echoedSize } = pagination;
  if (style === 'offset')
    return { offset: requestReference(pagination.offset), start, ...responses({ next, echoedSize }) };
  const { page, totalPages } = pagination;
  return { page: requestReference(page), start, ...responses({ next, totalPages, echoedSize }) };
}

function responses(fields: Readonly<Record<string, ResponseField | null>>): Partial<PaginationRule> {
  const known = Object.entries(fields).flatMap(([name, field]) =>
    field === null ? [] : [[name, responseReference(field)]],
  );
  return Object.fromEntries(known) as Partial<PaginationRule>;
}

function requestReference({ in: place, name, pointer }: RequestField): string {
  if (place === 'body') return pointer;
  return pointer === '' ? name : `${name}#${pointer}`;
}

function responseReference(field: ResponseField): string {
  return field.in === 'header' ? field.name : field.pointer;
}
