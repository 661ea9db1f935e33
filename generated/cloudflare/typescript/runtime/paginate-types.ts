// What pagination is described by, and what a run over pages gives. No behaviour lives here.

import type { followLink } from './link.js';
import type { RequestOptions } from './options.js';

/** Where a run can go on: plain data that survives `JSON.stringify`. */
export interface Continuation {
  /** Values of the input by place: `{ page: 3 }`, `{ '/body/cursor': 'abc' }`. */
  readonly set?: Readonly<Record<string, unknown>> | undefined;
  /** A link to follow instead; it is checked against the client's origin again. */
  readonly url?: string | undefined;
  /** Items of this page to leave out, because they were given before. */
  readonly skip?: number | undefined;
  /** Items before this page, for totals. */
  readonly read?: number | undefined;
  /** Distance to the next number, where pages are counted. */
  readonly step?: number | undefined;
  /** How many requests are certain to follow this one, each a `step` further; absent where no total says so. */
  readonly ahead?: number | undefined;
}

/** One page of a list. */
export interface Page<Item, Data = unknown> {
  readonly items: readonly Item[];
  /** The whole body. */
  readonly data: Data;
  readonly response: Response;
  /** Items in all, where the server says so: an estimate at best while the list changes. */
  readonly total: number | undefined;
  /** Where this page is: `{ from: { ...position, skip: 3 } }` starts after its third item. */
  readonly position: Continuation;
  /** Where the next page is, `undefined` after the last one. */
  readonly continuation: Continuation | undefined;
}

/**
 * Why a run ended: the server said so (`end`), `maxPages` was reached, or the server gave the same page again
 * (`repeated-page`): it ignores the parameter, or repeats its last page.
 */
export type StopReason = 'end' | 'max-pages' | 'repeated-page';

/** Options of a run; request options go to each of its requests. */
export interface PaginateOptions extends RequestOptions {
  /** Where to start: a page's `continuation` or `position`, or an error's `continuation`. */
  readonly from?: Continuation | undefined;
  /** Ends the run after so many pages, without an error. */
  readonly maxPages?: number;
  /** Throws after so many requests. Default: 10,000. */
  readonly maxRequests?: number;
  /** Requests in flight, for page numbers and offsets once the first page gave a total that can be trusted. Default: 1. */
  readonly concurrency?: number;
  /** Asks for the next page before this one is given: needed where items are deleted on the way. Default: false. */
  readonly prefetch?: boolean;
  /** What to do where the server repeats itself. Default: `stop`, but `throw` for a token that comes again beside items. */
  readonly onLoop?: 'stop' | 'throw';
  /** Told why a run ended. */
  readonly onStop?: (reason: StopReason) => void;
  /** Told what looks like the end of a list and may not be one. Default: `console.warn`. */
  readonly onWarning?: (message: string) => void;
}

/** Options of a run over a list that the API can read in both directions. */
export interface BothWaysOptions extends PaginateOptions {
  /** The runtime's `backwards`: the other way from where the input or `from` starts; each page is turned round too. */
  readonly backwards?: ((pages: Pages) => Pages) | undefined;
}

/** What a strategy knows after a page. */
export interface Turn {
  readonly pages: Pages;
  /** The caller's input. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: PaginateOptions;
  /** What was put into the input for this page. */
  readonly at: Continuation;
  readonly envelope: unknown;
  readonly response: Response;
  /** In the order in which they are given. */
  readonly items: readonly unknown[];
  /** Items up to and with this page. */
  readonly read: number;
  /** Whether a flag said that more follows. */
  readonly more?: boolean | undefined;
}

/**
 * One style of pagination: from a page to the next request, `undefined` at the end.
 *
 * @throws {Error} where the server says that there is more, but not where.
 */
export interface Strategy {
  (turn: Turn): Continuation | undefined;
  /** `followLink`, where the next page is a link: only such a list has code for links. */
  readonly follow?: typeof followLink;
}

/**
 * How an operation paginates: inert data that the generator writes. Request places are names of the input's properties
 * (`page`); with `write: writeNested` also JSON Pointers into it (`/body/cursor`). Response places are JSON Pointers into
 * the whole body, or names of headers.
 */
export interface Pages {
  /** `pageNumber`, `offset`, `cursor`, `idCursor`, `nextUrl`, `linkHeader`, `contentRange`, `single`, or one of your own. */
  readonly by: Strategy;
  /** The items. Default: the body; what is no list there is the only item of its page. */
  readonly items?: string;
  /** Makes a list of what stands in the place of the items: `Object.entries` for an object whose members are the items. */
  readonly unpack?: (found: object) => readonly unknown[];
  /** The page number, offset, token or id that is sent. */
  readonly parameter?: string;
  /** The next number, token or URL, or the last id, where the answer gives it. */
  readonly next?: string;
  /** A flag; `false` ends the run. */
  readonly more?: string;
  readonly total?: string;
  readonly totalPages?: string;
  /** Number of the first page, or index of the first item. Default: 1 for pages, 0 for offsets. */
  readonly start?: number;
  /** The page number or offset that the answer says was used. */
  readonly echo?: string;
  /** The page size that the answer says was used. */
  readonly echoedSize?: string;
  /** The page size that is sent. */
  readonly size?: string;
  /** Items of a page where none are asked for. */
  readonly pageSize?: number;
  /** Offsets grow by the page size, not by the items received. */
  readonly bySize?: true;
  /** The id inside an item. */
  readonly id?: string;
  /** Further tokens that mean the end. */
  readonly endValues?: readonly string[];
  /** Names of query parameters that go along when a link is followed, whatever it says. */
  readonly reinject?: readonly string[];
  /** Places of the answer whose values go along with the next request, by where they go. */
  readonly carry?: Readonly<Record<string, string>>;
  /** Values sent with every page. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Values sent with every page that was led to: `undefined` for the parameters of other styles. */
  readonly later?: Readonly<Record<string, unknown>>;
  /** Puts values into the input by place. Default: places are names of its properties. */
  readonly write?: (input: object, values: Readonly<Record<string, unknown>>) => object;
  /** What is different on the way back. */
  readonly back?: { readonly parameter?: string; readonly next?: string; readonly rel?: string };
  /** The relation of the links to follow. Default: `next`. */
  readonly rel?: string;
}

/** A list: nothing is requested before it is iterated, and each iteration starts afresh. */
export interface Paginated<Item, Data = unknown> extends AsyncIterable<Item> {
  /** Page by page; the generator's return value says why it ended. */
  pages(): AsyncGenerator<Page<Item, Data>, StopReason, undefined>;
  /** All items, at most `maxItems`. */
  toArray(options?: { readonly maxItems?: number }): Promise<Item[]>;
}
