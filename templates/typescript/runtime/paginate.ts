// Runs over the pages of a list, whatever its style: resumption, loop guards and reading ahead live here.

import type { Client } from './client.js';
import { InputError } from './errors.js';
import type { Operation } from './operation.js';
import { PaginationError, PaginationLoopError } from './paginate-errors.js';
import { fetcher, type Run, stateOf } from './paginate-fetch.js';
import { countAt, readPlace } from './paginate-place.js';
import type { Continuation, Page, Paginated, PaginateOptions, Pages, StopReason } from './paginate-types.js';
import { readPointer } from './pointer.js';
import type { Exchange } from './request.js';

/**
 * A list over all pages of an operation. The caller's input is never changed.
 *
 * The strongest signal wins: a flag that says no, then the next token, URL or number, then a total, then an empty page. A
 * page that is only short, and an empty one that leads on, never end a run.
 *
 * @throws {PaginationError} while iterating, when a page cannot be had; its `continuation` goes on from there.
 */
export function paginate<Item, Data = unknown>(
  client: Client,
  operation: Operation,
  pages: Pages,
  input: object = {},
  options: PaginateOptions = {},
): Paginated<Item, Data> {
  const exchange: Run['exchange'] = (sent, request) => client.exchange(operation, sent, request);
  return paginated({ pages, input, options, exchange });
}

/** The list of a run, for helpers that send in a way of their own. */
export function paginated<Item, Data>(run: Run): Paginated<Item, Data> {
  const pages = (): AsyncGenerator<Page<Item, Data>, StopReason, undefined> => walk<Item, Data>(run);
  const all = async function* (): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* page.items;
  };
  return {
    [Symbol.asyncIterator]: all,
    pages,
    toArray: async ({ maxItems = Infinity } = {}) => {
      const items: Item[] = [];
      if (maxItems > 0) for await (const item of all()) if (items.push(item) >= maxItems) break;
      return items;
    },
  };
}

async function* walk<Item, Data>(run: Run): AsyncGenerator<Page<Item, Data>, StopReason, undefined> {
  const { from, signal, maxPages = Infinity, maxRequests = 10_000, onLoop, onStop } = run.options;
  const { get, ahead, cancel } = fetcher(run);
  const fresh = deduplicator(run.options.dedupeBy);
  const seen = new Set<string>();
  const stop = (reason: StopReason): StopReason => (onStop?.(reason), reason);
  const fail = (cause: unknown, continuation: Continuation, Kind = PaginationError): never => {
    throw signal?.aborted ? signal.reason : new Kind(cause, { continuation, pagesRead, itemsRead });
  };
  let at: Continuation = from ?? {};
  let printed = '';
  let pagesRead = 0;
  let itemsRead = 0;
  try {
    while (pagesRead < maxPages) {
      signal?.throwIfAborted();
      if (seen.size >= maxRequests) fail(`more than ${maxRequests} requests`, at);
      seen.add(stateOf(at));
      const answer = await get(at).catch((error: unknown) => fail(error, at));
      const { all, items, next, failure } = readPage(run, at, answer);
      const print = JSON.stringify(all);
      const loops = next && seen.has(stateOf(next));
      const repeated = all.length > 0 && print === printed && (loops || at.step);
      const done = { ...at, skip: all.length };
      printed = print;
      if (!repeated) {
        if (next) ahead(next);
        const kept = fresh(items) as Item[];
        const { response, body } = answer;
        pagesRead++;
        itemsRead += kept.length;
        const total = countAt(run.pages.total, answer);
        const continuation = failure ? done : next;
        yield { items: kept, data: body as Data, response, total, position: at, continuation };
      }
      if (failure) fail(failure, done);
      if (repeated || loops) {
        if (onLoop ? onLoop === 'stop' : !loops || !all.length) return stop('repeated-page');
        fail('the server repeats itself', done, PaginationLoopError);
      }
      if (!next) return stop('end');
      at = next;
    }
    return stop('max-pages');
  } finally {
    cancel();
  }
}

interface Reading {
  /** In the order of the body. */
  readonly all: readonly unknown[];
  /** To be given. */
  readonly items: readonly unknown[];
  readonly next?: Continuation | undefined;
  /** Why the next page cannot be told: thrown after the items were given. */
  readonly failure?: unknown;
}

function readPage({ pages, input, options }: Run, at: Continuation, answer: Exchange): Reading {
  const { backwards = false } = options;
  const { next: _, ...both } = pages;
  const all = itemsOf(pages, answer.body);
  const items = (backwards ? [...all].reverse() : all).slice(at.skip);
  const read = (at.read ?? 0) + all.length;
  const more = `${readPlace(pages.more, answer)}`;
  try {
    if (backwards && !pages.back) throw new InputError('this list has no way back');
    const way = backwards ? { ...both, ...pages.back } : pages;
    const turn = { ...answer, pages: way, input, at, items: all, read, more: more === 'true', backwards };
    const next = more === 'false' ? undefined : pages.by(turn);
    return { all, items, next: next && { ...next, read } };
  } catch (failure) {
    return { all, items, failure };
  }
}

/** Without a place for items the page itself is the item; `null` and absent lists are empty. */
function itemsOf({ items, map }: Pages, body: unknown): readonly unknown[] {
  const found = items === undefined ? [body] : (readPointer(body, items) ?? []);
  if (Array.isArray(found)) return found;
  return map ? Object.entries(found) : [found];
}

/** Leaves out items whose identity one of the last two pages had. */
function deduplicator(pointer: string | undefined): (items: readonly unknown[]) => readonly unknown[] {
  let last: readonly unknown[] = [];
  let before: readonly unknown[] = [];
  return (items) => {
    if (pointer === undefined) return items;
    const known = new Set([...before, ...last]);
    before = last;
    last = items.map((item) => readPointer(item, pointer));
    return items.filter((_, index) => !known.has(last[index]));
  };
}
