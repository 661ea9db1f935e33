// Styles that count: page numbers and offsets.

import { count, countAt, flagOf, isEnd, readPlace } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** Page numbers: up by one, until the totals or an empty page say that it was the last one. */
export const pageTotals: Strategy = (turn) => {
  const { pages, items, read } = turn;
  const { start = 1, totalPages, total, echoedSize } = pages;
  const current = numberAt(turn, start);
  const done = current + 1 - start;
  const last = trusted(totalPages, turn, done);
  const all = trusted(total, turn, read);
  const size = countAt(echoedSize, turn) ?? NaN;
  // An echoed size may be the one asked for, not the one used, so items that are missing are worth another request.
  const missing = all && (all > read ? Math.max(Math.ceil(all / size) - done || 0, items.length && 1) : 0);
  return onward(turn, { current, step: 1, left: last ? last - done : missing });
};

/** Offsets: up by the items received, or by the page size where the server counts items that it does not show. */
export const offsetTotals: Strategy = (turn) => {
  const { bySize, echoedSize, size = '', start = 0, total } = turn.pages;
  const current = numberAt(turn, start);
  const asked = bySize && (countAt(echoedSize, turn) ?? count(turn.input[size]));
  const step = asked || turn.items.length;
  const done = current + step - start;
  const all = trusted(total, turn, done);
  return onward(turn, { current, step, left: all && Math.ceil((all - done) / step) });
};

/** {@link pageTotals}, after the answer's own next number and its flag. */
export const pageNumber: Strategy = (turn) => signalled(turn, pageTotals, 1);

/** {@link offsetTotals}, after the answer's own next number and its flag. */
export const offset: Strategy = (turn) => signalled(turn, offsetTotals, 0);

/**
 * A flag that says no; the server's own next number, if it gives one that leads forward (an echo of this page, taken for the
 * next one, would never end), or a blank one, which is the end; a flag that says yes; then the totals.
 */
function signalled(turn: Turn, byTotals: Strategy, first: number): Continuation | undefined {
  const { parameter = '', next, start = first } = turn.pages;
  const more = flagOf(turn);
  const given = readPlace(next, turn);
  const number = count(given) ?? 0;
  if (more === false) return undefined;
  if (number > numberAt(turn, start)) return { set: { [parameter]: number }, step: 1 };
  return given !== undefined && isEnd(given) ? undefined : byTotals({ ...turn, more });
}

/** The number that this page was asked for with, as far as it is known. */
function numberAt(turn: Turn, start: number): number {
  const { pages, at, input } = turn;
  const { parameter = '', echo } = pages;
  const asked = at.set?.[parameter] ?? input[parameter] ?? readPointer(input, parameter);
  return count(asked) ?? countAt(echo, turn) ?? start;
}

/** A total, if it is one: not 0, not less than what was seen. */
function trusted(place: string | undefined, turn: Turn, seen: number): number | undefined {
  const total = countAt(place, turn);
  return total && total >= seen ? total : undefined;
}

interface Step {
  readonly current: number;
  readonly step: number;
  /** Pages that follow, `undefined` where there is no total to trust: then this page decides by being empty. */
  readonly left: number | undefined;
}

function onward({ pages, items, more }: Turn, { current, step, left }: Step): Continuation | undefined {
  // Without a step the same page would be asked for again, whatever flags and totals say.
  if (!step || !(more || (left ?? items.length))) return undefined;
  return { set: { [pages.parameter ?? '']: current + step }, step, ahead: left && left - 1 };
}
