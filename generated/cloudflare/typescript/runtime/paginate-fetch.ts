// The requests of a run: one at a time, or a window of them where the totals say which ones follow.

import type { ExchangeOptions } from './options.js';
import { withPointer } from './paginate-place.js';
import type { Continuation, PaginateOptions, Pages } from './paginate-types.js';
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
  readonly ahead: (next: Continuation) => void;
  /** Gives up what is on its way. */
  readonly cancel: () => void;
}

export function fetcher({ exchange, pages, input, options }: Run): Fetcher {
  const { concurrency = 1, signal } = options;
  const controller = new AbortController();
  const watched = AbortSignal.any([controller.signal, signal].filter((one) => one !== undefined));
  const flying = new Map<string, Promise<Exchange>>();
  const start = async (at: Continuation): Promise<Exchange> => {
    const answer = await exchange(inputOf(pages, input, at), {
      ...options,
      signal: watched,
      url: at.url,
    });
    if (answer.error) throw answer.error;
    return answer;
  };
  return {
    get: (at) => {
      const state = stateOf(at);
      const answer = flying.get(state) ?? start(at);
      flying.delete(state);
      return answer;
    },
    ahead: ({ set = {}, step = 0, ahead = -1 }) => {
      for (let index = 0; concurrency > 1 && index < concurrency && index <= ahead; index++) {
        const [[place, number] = ['', 0]] = Object.entries(set);
        const at = { set: { [place]: (number as number) + index * step } };
        const state = stateOf(at);
        const answer = flying.get(state) ?? start(at);
        flying.set(state, answer);
        // Whoever gets to this page sees the failure; until then, and if nobody does, it is not unhandled.
        answer.catch(() => {});
      }
    },
    cancel: () => controller.abort(),
  };
}

/** The input of a request: the caller's, with what always goes along and what leads to the page. */
function inputOf({ fixed, drop = [] }: Pages, input: object, { set }: Continuation): object {
  const left = set ? drop.map((place): [string, unknown] => [place, undefined]) : [];
  const places = [...left, ...Object.entries({ ...fixed, ...set })];
  return places.reduce((value, [place, to]) => withPointer(value, place, to) as object, input);
}
