// `x-fern-pagination`: on the operation, or `true` there and the rule on the OpenAPI Object (buildwithfern.com).

import type { Reading } from '../extensions.js';
import type { Facts } from '../facts.js';
import type { PaginationRule } from '../options.js';
import { step } from '../shape.js';
import { normalName, pageWords } from '../words.js';
import { requestPath, responsePath, textMember } from './path.js';

/** Reads the extension; `null` where the operation has none, `root` is what the document's root says. */
export function fern(value: unknown, root: unknown, facts: Facts): Reading | null {
  if (value === undefined || value === null) return null;
  if (value === false) return false;
  const said = value === true ? root : value;
  // Code of the user's own walks these in Fern's clients; the document does not say how.
  if (textMember(said, 'type') === 'custom') return null;
  const items = response(said, 'results');
  if (items === null) return { problem: '`results` does not point into the response' };
  const more = response(said, 'has-next-page');
  const common = { items, ...(more === null ? {} : { more }) };
  const next = response(said, 'next_uri') ?? response(said, 'next_path');
  if (next !== null) return { style: 'url', next, ...common };
  return numberedOrCursor(said, common, facts);
}

function numberedOrCursor(said: unknown, common: Pick<PaginationRule, 'items' | 'more'>, facts: Facts): Reading {
  const cursor = request(said, 'cursor', facts);
  const next = response(said, 'next_cursor');
  if (cursor !== null && next !== null) return { style: 'cursor', cursor, next, ...common };
  const offset = request(said, 'offset', facts);
  const size = request(said, 'step', facts);
  const sized = { ...common, ...(size === null ? {} : { size }) };
  if (offset === null)
    return { problem: 'it names neither `cursor` with `next_cursor`, nor `offset`, nor `next_uri` or `next_path`' };
  // Without a step the extension's offset counts pages, whatever it is called.
  const isPage = pageWords.has(normalName(offset)) || size === null;
  return isPage ? { style: 'page', page: offset, ...sized } : { style: 'offset', offset, ...sized };
}

function response(said: unknown, name: string): string | null {
  const path = textMember(said, name);
  return path === null ? null : responsePath(path);
}

/** A parameter by its name, else a property of the body by its path. */
function request(said: unknown, name: string, { operation }: Facts): string | null {
  const path = requestPath(textMember(said, name) ?? '');
  if (path === null) return null;
  return operation.parameters.some((parameter) => parameter.name === path) ? path : path.split('.').map(step).join('');
}
