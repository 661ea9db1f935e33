// Pagination of operations that were left unsure: a generated function and a description of one's own.

import type { Client } from './client.js';
import { sentTo } from './link.js';
import type { RequestOptions } from './options.js';
import { paginate } from './paginate.js';
import { writeNested } from './paginate-nested.js';
import type { BothWaysOptions, Paginated, Pages, Strategy, Turn } from './paginate-types.js';
import type { ApiRequest, Exchange } from './request.js';

/** A generated request function. */
export type RequestFunction<Input, Data> = (
  client: Client,
  input: Input,
  options?: RequestOptions,
) => ApiRequest<unknown, unknown, Data>;

/** How to page, and what over. */
export interface Listing<Input> {
  readonly pages: Pages;
  readonly input: Input;
  readonly options?: BothWaysOptions;
}

/** `paginateFunction(client, listThings, { pages: { by: cursor, parameter: 'at', next: '/more', items: '/rows' }, input })`. */
export function paginateFunction<Item, Input extends object, Data>(
  client: Client,
  request: RequestFunction<Input, Data>,
  { pages, input, options }: Listing<Input>,
): Paginated<Item, Data> {
  // For errors, as soon as the function has sent something.
  const known = { id: '', method: '', path: '' };
  const exchange: Client['exchange'] = ({ at }, sent = {}, rest = {}) => {
    let answer: Promise<Exchange> | undefined;
    // Only the function knows its operation: it hands it to this client, which sends it as a helper would.
    const helper: Client = {
      exchange: (operation, given, chosen) => {
        Object.assign(known, operation);
        return (answer = client.exchange(at ? sentTo(operation, at) : operation, given, chosen));
      },
    };
    // `sent` is the caller's input with other values in it.
    const asked = request(helper, sent as Input, rest);
    // It wraps a generated one and sends later.
    if (!answer) return asked.withResponse();
    // Its failure is told by the answer too.
    asked.catch(() => {});
    return answer;
  };
  return paginate({ exchange }, known, { write: writeNested, ...pages }, input, options);
}

/** What a rule of one's own sees of a page. */
export type CustomPage = Pick<Turn, 'items' | 'envelope' | 'response' | 'read'>;

/**
 * A strategy of one's own: from a page and the input it was asked for with to the input of the next one, `null` at the end.
 */
export function custom<Input extends object>(next: (page: CustomPage, request: Input) => Input | null): Strategy {
  return (turn) => {
    const request = (turn.at.set?.[''] ?? turn.input) as Input;
    const input = next(turn, request);
    return input === null ? undefined : { set: { '': input } };
  };
}
