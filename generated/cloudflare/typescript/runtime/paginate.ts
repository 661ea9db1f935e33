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
  const list: Paginated<Item, Data> = {
    pages: () => walk<Item, Data>(run),
    async *[Symbol.asyncIterator]() {
      for await (const page of list.pages()) yield* page.items;
    },
    async toArray({ maxItems = Infinity } = {}) {
      const items: Item[] = [];
      if (maxItems > 0) for await (const item of list) if (items.push(item) >= maxItems) break;
      return items;
    },
  };
  return list;
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
      const { page, all, next, failure } = readPage<Item, Data>(run, at, answer);
      const print = JSON.stringify(all);
      const loops = next && seen.has(stateOf(next));
      const repeated = all.length && print === printed && (loops || at.step);
      const done = { ...at, skip: all.length };
      printed = print;
      if (!repeated) {
        if (next) ahead(next);
        const items = fresh(page.items);
        pagesRead++;
        itemsRead += items.length;
        yield { ...page, items, position: at, continuation: failure ? done : next };
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

interface Reading<Item, Data> {
  readonly page: Pick<Page<Item, Data>, 'items' | 'data' | 'response' | 'total'>;
  /** In the order of the body, before anything is left out. */
  readonly all: readonly Item[];
  readonly next?: Continuation | undefined;
  /** Why the next page cannot be told: thrown after the items were given. */
  readonly failure?: unknown;
}

function readPage<Item, Data>(run: Run, at: Continuation, answer: Exchange): Reading<Item, Data> {
  const { pages, input, options } = run;
  const { backwards = false } = options;
  const { next: _, ...both } = pages;
  const { response, body } = answer;
  const all = itemsOf(pages, body) as readonly Item[];
  const items = (backwards ? [...all].reverse() : all).slice(at.skip);
  const page = { items, data: body as Data, response, total: countAt(pages.total, answer) };
  const read = (at.read ?? 0) + all.length;
  const more = `${readPlace(pages.more, answer)}`;
  if (more === 'false') return { page, all };
  try {
    if (backwards && !pages.back) throw new InputError('this list has no way back');
    const way = backwards ? { ...both, ...pages.back } : pages;
    const next = pages.by({
      response,
      body,
      pages: way,
      input,
      at,
      items: all,
      read,
      more: more === 'true',
      backwards,
    });
    return { page, all, next: next && { ...next, read } };
  } catch (failure) {
    return { page, all, failure };
  }
}

/** Without a place for items the page itself is the item; `null` and absent lists are empty. */
function itemsOf({ items, map }: Pages, body: unknown): readonly unknown[] {
  const found = items === undefined ? [body] : (readPointer(body, items) ?? []);
  if (Array.isArray(found)) return found;
  return map ? Object.entries(found) : [found];
}

/** Leaves out items whose identity one of the last two pages had. */
function deduplicator(pointer: string | undefined): <Item>(items: readonly Item[]) => readonly Item[] {
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
