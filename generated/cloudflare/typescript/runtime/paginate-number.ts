// Styles that count: page numbers and offsets.

import { count, countAt, flagOf, isEnd, readPlace, sizeAsked } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** Page numbers: up by one, until the totals or an empty page say that it was the last one. */
export const pageTotals: Strategy = (turn) => {
  const { pages, items, read } = turn;
  const { start = 1, totalPages, total, echoedSize } = pages;
  const done = numberAt(turn) + 1 - start;
  const last = trusted(totalPages, turn, done);
  const all = trusted(total, turn, read);
  const size = countAt(echoedSize, turn) ?? 0;
  // An echoed size may be the one asked for, not the one used, so items that are missing are worth another request.
  const missing = all && (all > read ? Math.max(size && Math.ceil(all / size) - done, items.length && 1) : 0);
  return onward(turn, 1, last ? last - done : missing);
};

/** Offsets: up by the items received, or by the page size where the server counts items that it does not show. */
export const offsetTotals: Strategy = (given) => {
  const turn = { ...given, pages: { start: 0, ...given.pages } };
  const { bySize, echoedSize, pageSize, start, total } = turn.pages;
  const asked = bySize && (countAt(echoedSize, turn) ?? sizeAsked(turn) ?? pageSize);
  const step = asked || turn.items.length;
  if (turn.more && !step) throw new Error('the server says that there is more, but gives no items to count on from');
  const done = numberAt(turn) + step - start;
  const all = trusted(total, turn, done);
  return onward(turn, step, all && Math.ceil((all - done) / step));
};

/** {@link pageTotals}, after the answer's own next number and its flag. */
export const pageNumber: Strategy = (turn) => signalled(turn, pageTotals);

/** {@link offsetTotals}, after the answer's own next number and its flag. */
export const offset: Strategy = (turn) => signalled({ ...turn, pages: { start: 0, ...turn.pages } }, offsetTotals);

/**
 * A flag that says no; the server's own next number, if it gives one that leads forward (an echo of this page, taken for the
 * next one, would never end), or a blank one, which is the end; a flag that says yes; then the totals.
 */
function signalled(turn: Turn, byTotals: Strategy): Continuation | undefined {
  const { parameter = '', next } = turn.pages;
  const more = flagOf(turn);
  const given = readPlace(next, turn);
  const number = count(given) ?? 0;
  if (more === false) return undefined;
  if (number > numberAt(turn)) return { set: { [parameter]: number }, step: 1 };
  return given !== undefined && isEnd(given) ? undefined : byTotals({ ...turn, more });
}

/** The number that this page was asked for with, as far as it is known. */
function numberAt(turn: Turn): number {
  const { pages, at, input } = turn;
  const { parameter = '', echo, start = 1 } = pages;
  const asked = at.set?.[parameter] ?? input[parameter] ?? readPointer(input, parameter);
  return count(asked) ?? countAt(echo, turn) ?? start;
}

/** A total, if it is one: not 0, not less than what was seen. */
function trusted(place: string | undefined, turn: Turn, seen: number): number | undefined {
  const total = countAt(place, turn);
  return total && total >= seen ? total : undefined;
}

/** `left` pages follow, `undefined` where there is no total to trust: then this page decides by being empty. */
function onward(turn: Turn, step: number, left: number | undefined): Continuation | undefined {
  const { pages, items, more } = turn;
  // Without a step the same page would be asked for again, whatever totals say.
  const leads = step && (more || (left ?? items.length));
  return leads ? { set: { [pages.parameter ?? '']: numberAt(turn) + step }, step, ahead: left && left - 1 } : undefined;
}
