// Runs over the pages of a list, whatever its style: resumption and loop guards live here.

import type { Client } from './client.js';
import { PaginationError, PaginationLoopError } from './paginate-errors.js';
import { listOf } from './paginate-list.js';
import { countAt } from './paginate-place.js';
import { askAhead, asker, type Run, stateOf } from './paginate-requests.js';
import type { BothWaysOptions, Continuation, Page, Pages, StopReason } from './paginate-types.js';
import { readPointer } from './pointer.js';
import type { Exchange } from './request.js';

/**
 * A `Paginated` over all `Pages` of an `Operation`, `any` for the reason that `apiRequest` gives. The caller's input is never
 * changed.
 *
 * The strongest signal wins: a flag that says no, then the next token, URL or number, then a total, then an empty page. A
 * page that is only short, and an empty one that leads on, never end a run.
 *
 * @throws {PaginationError} while iterating, when a page cannot be had; its `continuation` goes on from there.
 */
export function paginate(
  client: Client,
  operation: any,
  forwards: any,
  input?: any,
  options: BothWaysOptions = {},
): any {
  const pages = options.backwards?.(forwards) ?? forwards;
  return listOf<unknown, unknown>(() => walk({ client, operation, pages, input: { ...input }, options }));
}

async function* walk(run: Run): AsyncGenerator<Page<unknown, unknown>, StopReason, undefined> {
  const { pages, options } = run;
  const own = new AbortController();
  const { from = {}, signal = own.signal, maxPages = Infinity, maxRequests = 10_000, onLoop, onStop } = options;
  const asked = new Map<string, Promise<Exchange> | 0>();
  const ask = asker(run, asked, AbortSignal.any([own.signal, signal]));
  const fail = (cause: unknown, continuation: Continuation, Kind = PaginationError): never => {
    throw signal.aborted ? signal.reason : new Kind(run.operation, cause, { continuation, pagesRead, itemsRead });
  };
  let at: Continuation = from;
  let reason: StopReason | undefined;
  let printed: unknown;
  let pagesRead = 0;
  let itemsRead = 0;
  try {
    while (!reason && pagesRead < maxPages) {
      if (signal.aborted || asked.size >= maxRequests) fail(`more than ${maxRequests} requests`, at);
      const answer = await ask(at).catch((error: unknown) => fail(error, at));
      asked.set(stateOf(at), 0);
      const all = itemsOf(pages, answer.envelope);
      const read = (at.read ?? 0) + all.length;
      let next: Continuation | undefined;
      let failure: unknown;
      try {
        next = pages.by({ ...run, ...answer, at, items: all, read });
        if (next) next = { ...next, read };
      } catch (error) {
        // Thrown after the items were given.
        failure = error;
      }
      const print = JSON.stringify(all);
      const loops = next && asked.get(stateOf(next)) === 0;
      const repeated = print === printed && all.length && (loops || at.step);
      const done = { ...at, skip: all.length };
      printed = print;
      if (!repeated) {
        pagesRead++;
        if (next && pagesRead < maxPages) askAhead(next, options, ask);
        const items = all.slice(at.skip);
        itemsRead += items.length;
        yield {
          items,
          data: answer.envelope,
          response: answer.response,
          total: countAt(pages.total, answer),
          position: at,
          continuation: failure ? done : next,
        };
      }
      if (failure) fail(failure, done);
      if (repeated || loops) {
        if (onLoop ? onLoop === 'throw' : loops && all.length) fail('repeated page', done, PaginationLoopError);
        reason = 'repeated-page';
      } else if (!next) reason = 'end';
      else at = next;
    }
  } finally {
    own.abort();
  }
  reason ??= 'max-pages';
  onStop?.(reason);
  return reason;
}

/** What is no list is the only item; `null`, `false`, blank and absent lists are empty. */
export function itemsOf({ items = '', unpack }: Pages, body: unknown): readonly unknown[] {
  const found = (readPointer(body, items) || []) as object;
  return unpack ? unpack(found) : [found].flat();
}
