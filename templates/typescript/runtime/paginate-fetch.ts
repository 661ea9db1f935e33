// The requests of a run: one at a time, or a window of them where it is certain which ones follow.

import type { ExchangeOptions } from './options.js';
import { withPointer } from './paginate-place.js';
import type { Continuation, Next, PaginateOptions, Pages } from './paginate-types.js';
import type { Exchange } from './request.js';

/** What a run is made of. */
export interface Run {
  readonly exchange: (input: object, options: ExchangeOptions) => Promise<Exchange>;
  readonly pages: Pages;
  readonly input: object;
  readonly options: PaginateOptions;
}

/** What tells one request of a run from another. */
export function stateOf({ set, url }: Continuation): string {
  return JSON.stringify([set, url]);
}

export interface Fetcher {
  /** The answer to a request, which may be on its way already. Rejects for error answers too. */
  readonly get: (at: Continuation) => Promise<Exchange>;
  /** Starts requests that are certain to follow, as many as `concurrency` allows. */
  readonly ahead: (next: Next) => void;
  /** Gives up what is on its way. */
  readonly cancel: () => void;
}

export function fetcher({ exchange, pages, input, options }: Run): Fetcher {
  const { concurrency = 1, signal } = options;
  const controller = new AbortController();
  const flying = new Map<string, Promise<Exchange>>();
  const watched = concurrency > 1 ? AbortSignal.any([controller.signal, ...(signal ? [signal] : [])]) : signal;
  const start = async (at: Continuation): Promise<Exchange> => {
    const answer = await exchange(inputOf(pages, input, at), { ...options, signal: watched, url: at.url });
    if (answer.error) throw answer.error;
    return answer;
  };
  return {
    get: (at) => flying.get(stateOf(at)) ?? start(at),
    ahead: (next) => {
      for (let index = 0; concurrency > 1 && index < concurrency && index <= (next.ahead ?? 0); index++) {
        const at = shifted(next, index);
        const state = stateOf(at);
        if (flying.has(state)) continue;
        const answer = start(at);
        // Whoever gets to this page sees the failure; until then, and if nobody does, it is not unhandled.
        answer.catch(() => {});
        flying.set(state, answer);
      }
    },
    cancel: () => controller.abort(),
  };
}

/** The request `index` steps after one that has a single number. */
function shifted({ set, step = 1 }: Next, index: number): Continuation {
  const entries = Object.entries(set ?? {}).map(([place, number]) => [place, (number as number) + index * step]);
  return { set: Object.fromEntries(entries) as Record<string, unknown> };
}

/** The input of a request: the caller's, with what always goes along and what leads to the page. */
function inputOf({ fixed, drop = [] }: Pages, input: object, { set }: Continuation): object {
  const left = set ? drop.map((place) => [place, undefined] as const) : [];
  const places = [...left, ...Object.entries({ ...fixed, ...set })];
  return places.reduce<object>((value, [place, to]) => withPointer(value, place, to) as object, input);
}
