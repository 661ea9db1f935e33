// What became of the `…All` sibling of a list.

import type { Pagination, RequestField } from '../model/pagination.js';
import { found, type FoundChange } from './change.js';
import { jsonText } from './json-text.js';

export function comparePagination(
  before: Pagination | undefined,
  after: Pagination | undefined,
): readonly FoundChange[] {
  if (!before) return after ? [found('pagination-added', 'pagination', null, words(after))] : [];
  if (!after) return [found('pagination-removed', 'pagination', words(before))];
  const changes = [
    ...(items(before) === items(after) ? [] : [found('pagination-items', 'pagination', items(before), items(after))]),
    ...(words(before) === words(after) ? [] : [found('pagination-style', 'pagination', words(before), words(after))]),
  ];
  return changes.length > 0 || details(before) === details(after)
    ? changes
    : [found('pagination-details', 'pagination')];
}

function items({ items: pointer, itemsKind }: Pagination): string {
  if (pointer === null) return 'whole pages';
  return `${pointer === '' ? 'the body' : pointer}${itemsKind === 'map' ? ' (a map)' : ''}`;
}

/** `cursor by after`. */
function words(pagination: Pagination): string {
  const field = requestField(pagination);
  return field === null ? pagination.style : `${pagination.style} by ${field.name || field.pointer}`;
}

function requestField(pagination: Pagination): RequestField | null {
  switch (pagination.style) {
    case 'page':
      return pagination.page;
    case 'offset':
      return pagination.offset;
    case 'cursor':
      return pagination.cursor;
    case 'id':
      return pagination.after;
    case 'url':
    case 'link':
    case 'single':
      return null;
  }
}

/** Everything a helper acts on: the evidence and the words of a decision are not part of it. */
function details(pagination: Pagination): string {
  const { evidence: _evidence, confidence: _confidence, rule: _rule, ...rest } = pagination;
  return jsonText(rest);
}
