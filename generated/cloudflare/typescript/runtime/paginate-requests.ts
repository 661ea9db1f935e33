// The requests of a run: each is sent once, when it is needed or, where the caller asks for that, before.

import type { Client } from './client.js';
import type { Operation } from './operation.js';
import type { Continuation, PaginateOptions, Pages } from './paginate-types.js';
import type { Exchange } from './request.js';

/** What a run is made of. */
export interface Run {
  readonly client: Client;
  readonly operation: Operation;
  readonly pages: Pages;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: PaginateOptions;
}

/** The answer to a request, which may be on its way already. Rejects for error answers too. */
export type Ask = (at: Continuation) => Promise<Exchange>;

/** Answers by {@link stateOf} their requests; 0 for a page that was read. */
export type Asked = Map<string, Promise<Exchange> | 0>;

/** What tells one request of a run from another. */
export function stateOf({ set, url }: Continuation): string {
  return JSON.stringify([set, url]);
}

export function asker({ client, operation, pages, input, options }: Run, asked: Asked, signal: AbortSignal): Ask {
  const { fixed, later, write } = pages;
  const send: Ask = async ({ set, url }) => {
    const values = { ...fixed, ...(set && later), ...set };
    const sent = write ? write(input, values) : { ...input, ...values };
    const there = (url && pages.by.follow?.(operation, url)) || operation;
    const answer = await client.exchange(there, sent, { ...options, signal });
    if (answer.error) throw answer.error;
    return answer;
  };
  return (at) => {
    const state = stateOf(at);
    const answer = asked.get(state) || send(at);
    asked.set(state, answer);
    return answer;
  };
}

/** Starts requests that are certain to follow, as many as `concurrency` allows, or the next one for `prefetch`. */
export function askAhead(next: Continuation, { concurrency = 1, prefetch }: PaginateOptions, ask: Ask): void {
  const { step = 0, ahead = -1 } = next;
  let { set } = next;
  let left = (concurrency > 1 && Math.min(concurrency, ahead + 1)) || Number(prefetch);
  for (; left--;) {
    // Whoever gets to this page sees the failure; until then, and if nobody does, it is not unhandled.
    ask({ ...next, set }).catch(() => {});
    for (const name in set) set = { [name]: Number(set[name]) + step };
  }
}
