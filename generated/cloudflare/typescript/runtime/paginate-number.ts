// Styles that count: page numbers and offsets.

import { count, countAt, isEnd, readPlace } from './paginate-place.js';
import type { Continuation, Strategy, Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** Page numbers: up by one, until the totals or an empty page say that it was the last one. */
export const pageNumber: Strategy = (turn) => {
  const { pages, items, read } = turn;
  return following(turn, {
    first: pages.start ?? 1,
    step: 1,
    left: (done) => {
      const last = trusted(pages.totalPages, turn, done);
      const total = trusted(pages.total, turn, read);
      const size = countAt(pages.echoedSize, turn);
      if (last) return last - done;
      if (!total || total === read) return total && 0;
      // An echoed size may be the one asked for, not the one used, so items that are missing are worth another request.
      return Math.max(size ? Math.ceil(total / size) - done : 0, items.length && 1);
    },
  });
};

/** Offsets: up by the items received, or by the page size where the server counts items that it does not show. */
export const offset: Strategy = (turn) => {
  const { bySize, echoedSize, size = '', start = 0, total: place } = turn.pages;
  const asked = bySize && (countAt(echoedSize, turn) ?? count(readPointer(turn.input, size)));
  const step = asked || turn.items.length;
  return following(turn, {
    first: start,
    step,
    left: (done) => {
      const total = trusted(place, turn, done);
      return total && Math.ceil((total - done) / step);
    },
  });
};

interface Counting {
  readonly first: number;
  readonly step: number;
  /** Pages that follow by the totals once `done` is behind, `undefined` where there is no total to trust. */
  readonly left: (done: number) => number | undefined;
}

/**
 * The server's own next number, if it gives one that leads forward (an echo of this page, taken for the next one, would never
 * end) or a blank one, which is the end; then a flag, then the totals, then the page being empty.
 */
function following(turn: Turn, { first, step, left }: Counting): Continuation | undefined {
  const { pages, at, input, items, more } = turn;
  const { parameter = '' } = pages;
  const asked = count(at.set?.[parameter] ?? readPointer(input, parameter));
  const current = asked ?? countAt(pages.echo, turn) ?? first;
  const given = readPlace(pages.next, turn);
  const number = count(given) ?? 0;
  if (number > current) return { set: { [parameter]: number }, step: 1 };
  const rest = left(current + step - first);
  const ended = (given !== undefined && isEnd(given)) || !(more || (rest ?? items.length));
  // Without a step the same page would be asked for again, whatever flags and totals say.
  return ended || !step ? undefined : { set: { [parameter]: current + step }, step, ahead: rest && rest - 1 };
}

/** A total, if it is one: not 0, not less than what was seen. */
function trusted(place: string | undefined, turn: Turn, seen: number): number | undefined {
  const total = countAt(place, turn);
  return total && total >= seen ? total : undefined;
}
