// Styles that give the next page as a link, and lists that have one page only.

import { linkTarget } from './link-header.js';
import { count, isEnd, readPlace } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/**
 * A URL in the body, or an object with `href`; absent, `null` and blank are the end. The server's query is taken whole: the
 * caller's own parameters are not sent beside it. The client refuses a link to another origin before anything is sent.
 */
export const nextUrl: Strategy = (turn) => {
  const found = readPlace(turn.pages.next, turn);
  const link = readPointer(found, '/href') ?? found;
  if (!isEnd(link)) return resolved(turn, String(link));
  if (turn.more) throw new Error(`the server says that there is more, but gives no link in ${turn.pages.next}`);
  return undefined;
};

/** `rel="next"` of the `Link` header (RFC 8288), `rel="prev"` on the way back; none is the end. */
export const linkHeader: Strategy = (turn) => {
  const header = turn.response.headers.get('link') ?? '';
  const link = linkTarget(header, turn.backwards ? 'prev' : 'next');
  return link === undefined ? undefined : resolved(turn, link);
};

/** One page: the operation has no way to ask for more. A total that is larger is an error, or items would be lost silently. */
export const single: Strategy = (turn) => {
  const total = count(readPlace(turn.pages.total, turn)) ?? 0;
  if (total > turn.read) throw new Error(`the server has ${total} items, but the document has no way to ask for more`);
  return undefined;
};

/** Relative to where the answer came from, after redirects (RFC 3986 section 5.1.3). */
function resolved({ response }: Turn, link: string): Continuation {
  return { url: URL.canParse(link, response.url) ? new URL(link, response.url).href : link };
}
