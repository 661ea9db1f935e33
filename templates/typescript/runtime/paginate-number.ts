// Styles that count: page numbers and offsets.

import { count, isEnd, readPlace } from './paginate-place.js';
import type { Next, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** Page numbers: up by one, until the totals or an empty page say that it was the last one. */
export const pageNumber: Strategy = (turn) => {
  const { start = 1 } = turn.pages;
  const current = currentOf(turn, start);
  const given = givenNext(turn, current);
  if (given) return given.next;
  return following(turn, { to: current + 1, step: 1, left: pagesLeft(turn, current - start + 1) });
};

/** Offsets: up by the items received, or by the page size where the server counts items that it does not show. */
export const offset: Strategy = (turn) => {
  const { start = 0, bySize, echoedSize, size = '' } = turn.pages;
  const current = currentOf(turn, start);
  const asked = bySize && (count(readPlace(echoedSize, turn)) ?? count(readPointer(turn.input, size)));
  const step = asked || turn.items.length;
  const given = givenNext(turn, current);
  // Without a step the same page would be asked for again, whatever flags and totals say.
  if (given || !step) return given?.next;
  const done = current + step - start;
  const total = trusted(turn.pages.total, turn, done);
  return following(turn, { to: current + step, step, left: total && Math.ceil((total - done) / step) });
};

interface Target {
  readonly to: number;
  readonly step: number;
  /** Pages that follow by the totals, `undefined` where there are none to trust. */
  readonly left: number | undefined;
}

/** A flag before the totals, the totals before the page being empty. */
function following({ pages, more, items }: Turn, { to, step, left }: Target): Next | undefined {
  if (!(more || (left ?? items.length) > 0)) return undefined;
  return { set: { [pages.parameter ?? '']: to }, step, ahead: left && left - 1 };
}

/** The number of this page: as it was asked for, as the server says, or the first one. */
function currentOf({ pages, at, input, ...answer }: Turn, start: number): number {
  const { parameter = '', echo } = pages;
  return count(at.set?.[parameter] ?? readPointer(input, parameter)) ?? count(readPlace(echo, answer)) ?? start;
}

/**
 * What the answer itself says about the next number, if anything: a blank one is the end. One that does not lead forward
 * says nothing: an echo of this page, taken for the next one, would never end.
 */
function givenNext(turn: Turn, current: number): { readonly next: Next | undefined } | undefined {
  const { pages } = turn;
  const value = readPlace(pages.next, turn);
  const number = count(value) ?? -1;
  if (number > current) return { next: { set: { [pages.parameter ?? '']: number }, step: 1 } };
  return value !== undefined && isEnd(value) ? { next: undefined } : undefined;
}

function pagesLeft(turn: Turn, done: number): number | undefined {
  const { pages, items, read } = turn;
  const last = trusted(pages.totalPages, turn, done);
  if (last) return last - done;
  const total = trusted(pages.total, turn, read);
  // An echoed size may be the one asked for, not the one used, so items that are missing are worth another request.
  const missing = items.length && 1;
  const size = count(readPlace(pages.echoedSize, turn));
  return total && (total === read ? 0 : size ? Math.max(Math.ceil(total / size) - done, missing) : missing);
}

/** A total, if it is one: not 0, not less than what was seen. */
function trusted(place: string | undefined, turn: Turn, seen: number): number | undefined {
  const total = count(readPlace(place, turn));
  return total && total >= seen ? total : undefined;
}
