// Extensions that describe pagination in one object on the operation: AutoRest, Redocly, dropshot and trino-openapi.

import { isRaw } from '../../model/raw.js';
import type { Reading } from '../extensions.js';
import type { Facts } from '../facts.js';
import { step } from '../shape.js';
import { member, responsePath, textMember } from './path.js';

/**
 * `x-ms-pageable` (AutoRest): `nextLinkName` null means one page; the items are `value` by default, if the answer has that.
 * `null` where it does not say, as in the `{}` of some of Azure's documents.
 */
export function msPageable(value: unknown, { body }: Facts): Reading | null {
  const name = textMember(value, 'itemName') ?? (body?.properties.has('value') === true ? 'value' : null);
  const items = name === null ? {} : { items: step(name) };
  const next = member(value, 'nextLinkName');
  if (next === undefined && isRaw(value)) return null;
  if (next === null || next === '') return { style: 'single', ...items };
  if (typeof next !== 'string') return { problem: '`nextLinkName` is a text or null' };
  return { style: 'url', ...items, next: step(next) };
}

/** `x-redoclyPagination`, formerly `x-redocly-pagination`: RFC 6901 pointers and query parameters. */
export function redocly(value: unknown): Reading {
  const style = textMember(value, 'style');
  const items = textMember(value, 'items');
  if (items === null) return { problem: '`items` is a JSON Pointer' };
  const size = textMember(value, 'limitParam');
  const more = textMember(value, 'hasMore');
  const common = { items, ...(size === null ? {} : { size }), ...(more === null ? {} : { more }) };
  if (style === 'link') return { style, ...common };
  const number = textMember(value, 'offsetParam');
  if (style === 'page' && number !== null) return { style, page: number, ...common };
  if (style === 'offset' && number !== null) return { style, offset: number, ...common };
  const cursor = textMember(value, 'cursorParam');
  const next = textMember(value, 'nextCursor');
  if (style === 'cursor' && cursor !== null && next !== null) return { style, cursor, next, ...common };
  return { problem: '`style` is one of cursor, offset, page, link, with the parameter of that style' };
}

/** `x-dropshot-pagination`: its presence says that `page_token` is answered by `next_page` beside `items`. */
export function dropshot(value: unknown): Reading {
  if (value === false) return false;
  return { style: 'cursor', cursor: 'page_token', next: '/next_page', items: '/items', size: 'limit' };
}

/** `x-pagination` (trino-openapi): a page number, a page size, runtime expressions for the rest. */
export function trino(value: unknown): Reading | null {
  const page = textMember(value, 'pageParam');
  // The name is a common one; without this key it is somebody else's extension.
  if (page === null) return null;
  const size = textMember(value, 'limitParam');
  const items = responsePath(textMember(value, 'resultsPath') ?? '');
  const total = responsePath(textMember(value, 'totalResultsPath') ?? '');
  if (items === null) return { problem: '`resultsPath` is a runtime expression ($response.body#/items)' };
  return { style: 'page', page, items, ...(size === null ? {} : { size }), ...(total === null ? {} : { total }) };
}
