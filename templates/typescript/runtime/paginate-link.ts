// Styles that give the next page as a link, and lists that have one page only.

import { followLink } from './link.js';
import { linkTarget } from './link-header.js';
import { countAt, flagOf, isEnd, readPlace, sizeAsked } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/**
 * A URL in the body, or an object with `href`; absent, `null` and blank are the end. The server's query is taken whole: the
 * caller's own parameters are not sent beside it. The client refuses a link to another origin before anything is sent.
 */
export const nextUrl: Strategy = /* @__PURE__ */ Object.assign(urlInBody, { follow: followLink });

function urlInBody(turn: Turn): Continuation | undefined {
  const { next } = turn.pages;
  const more = flagOf(turn);
  const found = readPlace(next, turn);
  // An object whose `href` is absent or `null` is the end, not a link.
  const link = found === Object(found) ? readPointer(found, '/href') : found;
  if (more === false) return undefined;
  if (!isEnd(link)) return resolved(turn, String(link));
  if (more) throw new Error(`the server says that there is more, but gives no link in ${next}`);
  return undefined;
}

/** `rel="next"` of the `Link` header (RFC 8288), `rel="prev"` on the way back; none is the end. */
export const linkHeader: Strategy = /* @__PURE__ */ Object.assign(urlInHeader, { follow: followLink });

function urlInHeader(turn: Turn): Continuation | undefined {
  const { pages, response } = turn;
  const header = response.headers.get('link');
  const link = linkTarget(header ?? '', pages.rel ?? 'next');
  // A browser hides most headers of other origins unless `Access-Control-Expose-Headers` names them (Fetch, section 3.3.3).
  if (header === null && response.type === 'cors' && isFull(turn)) {
    const { onWarning = console.warn } = turn.options;
    onWarning('no Link header, which CORS may hide from scripts: this may not be all');
  }
  return link === undefined ? undefined : resolved(turn, link);
}

/** Whether this is a first page with as many items as one has, as far as that is known. */
function isFull(turn: Turn): boolean {
  const { at, pages, items } = turn;
  return !at.set && !at.url && items.length >= (sizeAsked(turn) ?? pages.pageSize ?? Infinity);
}

/**
 * One page: the operation has no way to ask for more. A total that is larger, or a flag that says that there is more, is an
 * error, or items would be lost silently.
 */
export const single: Strategy = (turn) => {
  if (flagOf(turn)) throw new Error('the server has more items, but the document has no way to ask for them');
  const total = countAt(turn.pages.total, turn) ?? 0;
  if (total > turn.read) throw new Error(`the server has ${total} items, but the document has no way to ask for more`);
  return undefined;
};

/** Relative to where the answer came from, after redirects (RFC 3986 section 5.1.3). */
function resolved({ response }: Turn, link: string): Continuation {
  return { url: URL.canParse(link, response.url) ? new URL(link, response.url).href : link };
}
