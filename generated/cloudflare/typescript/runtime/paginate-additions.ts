// What a rule can add to a style: each wraps a strategy, so that lists without it have no code for it.

import { countAt, flagOf, readPlace, sizeAsked } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';

/**
 * Ends at a page with fewer items than the answer says a page has, or than were asked for; a page whose size nobody names is
 * left to `by`. A server that gives fewer items than it has (by its own limit, by a filter) loses the rest of the list by it.
 */
export function untilShort(by: Strategy): Strategy {
  return around(by, (turn) => (isShort(turn) ? undefined : by(turn)));
}

function isShort(turn: Turn): boolean {
  const { pages, items } = turn;
  const size = countAt(pages.echoedSize, turn) ?? sizeAsked(turn);
  return size !== undefined && items.length < size;
}

/** Ends where the flag says that there is no more, whatever `by` makes of the page. */
export function untilFlag(by: Strategy): Strategy {
  return around(by, (turn) => (flagOf(turn) === false ? undefined : by(turn)));
}

/** Sends values of the answer, by `Pages.carry`, with the next request. */
export function carrying(by: Strategy): Strategy {
  return around(by, (turn) => {
    const next = by(turn);
    const { carry = {} } = turn.pages;
    const carried = Object.entries(carry).map(([to, from]) => [to, readPlace(from, turn)]);
    return next && { ...next, set: { ...next.set, ...Object.fromEntries(carried) } };
  });
}

/** Gives a link the query parameters of `Pages.reinject` with the values that this page was asked for with. */
export function reinjecting(by: Strategy): Strategy {
  return around(by, (turn) => withParameters(turn, by(turn)));
}

function withParameters({ pages, response }: Turn, next: Continuation | undefined): Continuation | undefined {
  if (!next?.url || !URL.canParse(next.url)) return next;
  const url = new URL(next.url);
  const asked = new URL(response.url).searchParams;
  for (const name of pages.reinject ?? []) {
    if (!asked.has(name)) continue;
    url.searchParams.delete(name);
    for (const value of asked.getAll(name)) url.searchParams.append(name, value);
  }
  return { ...next, url: url.href };
}

/** What else a strategy knows, such as how links are followed, stays with it. */
function around(by: Strategy, strategy: (turn: Turn) => Continuation | undefined): Strategy {
  return Object.assign(strategy, { ...by });
}
