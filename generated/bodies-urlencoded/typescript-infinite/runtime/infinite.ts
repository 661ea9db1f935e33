// A list as the options of an infinite query: one page for each call, and where the next page is. It needs no package: the
// object has the shape that `infiniteQueryOptions` of TanStack Query v5 takes.

/** Where a page is: the runtime's `Continuation`. */
export interface PagePlace {
  readonly set?: unknown;
  readonly url?: string | undefined;
  readonly skip?: number | undefined;
  readonly step?: number | undefined;
}

/** One page without its response: plain data, which a cache may store and share. */
export interface InfinitePage<Item, Data, Place> {
  readonly items: readonly Item[];
  /** The whole body. */
  readonly data: Data;
  /** Items in all, where the server says so. */
  readonly total: number | undefined;
  readonly position: Place;
  /** Where the next page is, `undefined` after the last one. */
  readonly continuation: Place | undefined;
}

/** What the query hands to its function. */
export interface PageContext<Place> {
  readonly pageParam: Place;
  readonly signal: AbortSignal;
}

/** Options of an infinite query; `getNextPageParam` gives `undefined` after the last page. */
export interface InfiniteOptions<Input, Item, Data, Place> {
  /** The operation and its input. Put a part of your own before it where several clients share a cache. */
  readonly queryKey: readonly [operation: string, input: Input];
  /** Rejects with a `PaginationError` where the page cannot be had. */
  readonly queryFn: (context: PageContext<Place>) => Promise<InfinitePage<Item, Data, Place>>;
  readonly initialPageParam: Place;
  readonly getNextPageParam: (
    last: InfinitePage<Item, Data, Place>,
    pages: readonly InfinitePage<Item, Data, Place>[],
    lastPlace: Place,
    places: readonly Place[],
  ) => Place | undefined;
}

/** Options of a run that reads one page. */
export interface OnePage<Place> {
  readonly from: Place;
  readonly signal: AbortSignal;
  readonly maxPages: 1;
}

/** What is used of a list. */
export interface PageSource<Item, Data, Place> {
  readonly pages: () => AsyncGenerator<InfinitePage<Item, Data, Place>, unknown, undefined>;
}

/** Options over the pages of `list`, which is made anew for each page. */
export function infiniteOptions<Input, Item, Data, Place extends PagePlace>(
  queryKey: readonly [operation: string, input: Input],
  initialPageParam: Place,
  list: (at: OnePage<Place>) => PageSource<Item, Data, Place>,
): InfiniteOptions<Input, Item, Data, Place> {
  return {
    queryKey,
    queryFn: ({ pageParam, signal }) => readOne(list({ from: pageParam, signal, maxPages: 1 })),
    initialPageParam,
    getNextPageParam: ({ continuation }, pages, _last, places) =>
      continuation && !leadsBack(continuation, places) && !isRepeated(pages) ? continuation : undefined,
  };
}

async function readOne<Item, Data, Place>(
  list: PageSource<Item, Data, Place>,
): Promise<InfinitePage<Item, Data, Place>> {
  const run = list.pages();
  const { value, done } = await run.next();
  if (done) throw new Error('a run over pages gave none');
  const { items, data, total, position, continuation } = value as InfinitePage<Item, Data, Place>;
  // Items come before the failure to tell what follows them; without items it is thrown here, and nothing is requested.
  await (items.length > 0 ? run.return(undefined) : run.next());
  return { items, data, total, position, continuation };
}

/** Each page is a run of its own, so the guards that a run has against going in circles are the query's here. */
function leadsBack(next: PagePlace, places: readonly PagePlace[]): boolean {
  return places.some((place) => stateOf(place) === stateOf(next));
}

function stateOf({ set, url, skip }: PagePlace): string {
  return JSON.stringify([set, url, skip]);
}

/** A server that ignores the page number gives the same items again. */
function isRepeated(pages: readonly InfinitePage<unknown, unknown, PagePlace>[]): boolean {
  const [before, last] = pages.slice(-2);
  if (!before || !last || last.items.length === 0 || last.position.step === undefined) return false;
  return JSON.stringify(before.items) === JSON.stringify(last.items);
}
