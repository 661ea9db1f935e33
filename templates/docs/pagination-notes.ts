// How a list is read page by page, in sentences.

import type { Pagination, RequestField, ResponseField } from '../../generator/model/pagination.js';
import { codeSpan, markdownText } from './markdown-text.js';

/** Sentences in Markdown; names of the document stand in code spans. */
export function paginationNotes(pagination: Pagination): readonly string[] {
  const { size, total } = pagination;
  return [
    styleNote(pagination),
    ...(size ? [`${field(size)} sets the number of items of a page.`] : []),
    ...(total ? [`${answer(total)} holds the number of all items.`] : []),
    ...(pagination.stop === '' ? [] : [`${capitalized(markdownText(pagination.stop))}.`]),
  ];
}

function styleNote(pagination: Pagination): string {
  switch (pagination.style) {
    case 'page':
      return `Pages are numbered by ${field(pagination.page)}, from ${pagination.start}.`;
    case 'offset':
      return `${field(pagination.offset)} is the place of a page's first item, counted from ${pagination.start}.`;
    case 'cursor':
      return `The next page is asked for by ${field(pagination.cursor)}, with the value of ${answer(pagination.next)}.`;
    case 'id':
      return `The next page is asked for by ${field(pagination.after)}, with the last item's ${codeSpan(pagination.id.slice(1))}.`;
    case 'url':
      return `${answer(pagination.next)} holds the URL of the next page.`;
    case 'link':
      return 'The `Link` header (RFC 8288) holds the URL of the next page under `rel="next"`.';
    case 'single':
      return 'All items come in one answer.';
    default:
      return pagination satisfies never;
  }
}

function field({ in: place, name, pointer }: RequestField): string {
  if (place === 'body') return `${codeSpan(dotted(pointer))} of the body`;
  return codeSpan(pointer === '' ? name : `${name}.${dotted(pointer)}`);
}

function answer(at: ResponseField): string {
  if (at.in === 'header') return `the header ${codeSpan(at.name)}`;
  return at.pointer === '' ? 'the answer' : `${codeSpan(dotted(at.pointer))} of the answer`;
}

function dotted(pointer: string): string {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
