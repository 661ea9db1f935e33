// A list as the options of an infinite query: one page for each call, and where the pages beside it are. It needs no package:
// the object has the shape that `infiniteQueryOptions` of TanStack Query v5 takes.

/** Where a page is: the runtime's `Continuation`. */
export interface PagePlace {
  readonly set?: Readonly<Record<string, unknown>> | undefined;
  readonly url?: string | undefined;
  readonly skip?: number | undefined;
  readonly step?: number | undefined;
}

/** A page to ask for; `backwards` where it is the one before another. */
export type PageParam<Place> = Place & { readonly backwards?: true };

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
  /** Where the page before is, in lists with a way back of their own; `undefined` before the first one. */
  readonly previous?: PageParam<Place> | undefined;
}

/** What the query hands to its function. */
export interface PageContext<Place> {
  readonly pageParam: PageParam<Place>;
  readonly signal: AbortSignal;
}

/** Where the page beside one end of those that are there is, `undefined` where there is none. */
export type Neighbour<Item, Data, Place> = (
  end: InfinitePage<Item, Data, Place>,
  pages: readonly InfinitePage<Item, Data, Place>[],
  endPlace: PageParam<Place>,
  places: readonly PageParam<Place>[],
) => PageParam<Place> | undefined;

/** Options of an infinite query. */
export interface InfiniteOptions<Input, Item, Data, Place> {
  /** The operation and its input. Put a part of your own before it where several clients share a cache. */
  readonly queryKey: readonly [operation: string, input: Input];
  /** Rejects with a `PaginationError` where the page cannot be had. */
  readonly queryFn: (context: PageContext<Place>) => Promise<InfinitePage<Item, Data, Place>>;
  readonly initialPageParam: PageParam<Place>;
  readonly getNextPageParam: Neighbour<Item, Data, Place>;
  /** Never leads anywhere where the API has no way back; a list that is read from its start has nothing before it. */
  readonly getPreviousPageParam: Neighbour<Item, Data, Place>;
}

/** Options of a run that reads one page. */
export interface OnePage<Place, Way> {
  readonly from: Place;
  readonly signal: AbortSignal;
  readonly maxPages: 1;
  readonly backwards?: Way | undefined;
}

/** What is used of a page of the runtime. */
type SourcePage<Item, Data, Place> = Omit<InfinitePage<Item, Data, Place>, 'previous'>;

/** What is used of a list. */
export interface PageSource<Item, Data, Place> {
  readonly pages: () => AsyncGenerator<SourcePage<Item, Data, Place>, unknown, undefined>;
}

/** Functions of the client's runtime, for lists with a way back of their own. */
export interface WayBack<Place, Way> {
  readonly backwards: Way;
  readonly around: (
    list: (options: { readonly backwards?: Way | undefined }) => unknown,
    page: never,
  ) => { readonly before: Place | undefined; readonly after: Place | undefined };
}

/** How pages are counted: what makes the number of the one before. */
export interface Counted {
  readonly parameter: string;
  readonly start: number;
  /** `1` for page numbers; for offsets the name of the parameter for the number of items, `''` where there is none. */
  readonly step: 1 | string;
}

/** Options over the pages of `list`, which is made anew for each page; `back` says how its pages are read backwards, if they are. */
export function infiniteOptions<Input extends object, Item, Data, Place extends PagePlace, Way = never>(
  queryKey: readonly [operation: string, input: Input],
  list: (at: OnePage<Place, Way>) => PageSource<Item, Data, Place>,
  back?: Counted | WayBack<Place, Way>,
): InfiniteOptions<Input, Item, Data, Place> {
  const [, input] = queryKey;
  const [counted, way] = back && 'around' in back ? [undefined, back] : [back, undefined];
  return {
    queryKey,
    queryFn: ({ pageParam: { backwards, ...from }, signal }) => {
      const at = { from: from as PagePlace as Place, signal, maxPages: 1 } as const;
      const neighbours: Neighbours<Item, Data, Place> = (page) =>
        way?.around((options) => list({ ...at, ...options }), page as never) ?? {};
      return readOne(list({ ...at, backwards: backwards && way?.backwards }), neighbours, backwards);
    },
    // The start of a list is no place of it.
    initialPageParam: {} as PageParam<Place>,
    getNextPageParam: ({ continuation }, pages, _last, places) =>
      continuation && !leadsBack(continuation, places) && !isRepeated(pages) ? continuation : undefined,
    getPreviousPageParam: ({ previous, position, items }, _pages, _first, places) => {
      const before = counted ? numberBefore(counted, { position, input, items }) : previous;
      return before && !leadsBack(before, places) ? (before as PageParam<Place>) : undefined;
    },
  };
}

/** Where the pages beside one are, as far as it says so. */
type Neighbours<Item, Data, Place> = (page: SourcePage<Item, Data, Place>) => {
  readonly before?: Place | undefined;
  readonly after?: Place | undefined;
};

async function readOne<Item, Data, Place extends PagePlace>(
  list: PageSource<Item, Data, Place>,
  neighbours: Neighbours<Item, Data, Place>,
  backwards: true | undefined,
): Promise<InfinitePage<Item, Data, Place>> {
  const run = list.pages();
  const step = await run.next();
  if (step.done) throw new Error('a run over pages gave none');
  const page = step.value as SourcePage<Item, Data, Place>;
  const { items, data, total, position, continuation } = page;
  // Items come before the failure to tell what follows them; without items it is thrown here, and nothing is requested.
  await (items.length > 0 ? run.return(undefined) : run.next());
  const plain = { items, data, total, position, continuation };
  if (!backwards && isStart(position)) return plain;
  const { before, after } = neighbours(page);
  if (!backwards) return { ...plain, previous: back(before) };
  // Turned round by the run; here it stands among pages that were read forwards.
  return { ...plain, items: [...items].reverse(), continuation: after, previous: back(continuation) };
}

function back<Place>(place: Place | undefined): PageParam<Place> | undefined {
  return place && { ...place, backwards: true };
}

/** Nothing comes before a list's start, whatever the first item's id is. */
function isStart({ set, url }: PagePlace): boolean {
  return !set && !url;
}

interface Given {
  readonly position: PagePlace;
  readonly input: object;
  readonly items: readonly unknown[];
}

/** The number of the page before; an offset that is less than a page takes just the items that are missing. */
function numberBefore({ parameter, start, step }: Counted, { position, input, items }: Given): PagePlace | undefined {
  const given = input as Readonly<Record<string, unknown>>;
  const current = Number(position.set?.[parameter] ?? given[parameter] ?? start);
  const size = step === 1 ? 1 : Number(given[step] ?? items.length);
  if (!(current > start) || !(size > 0)) return undefined;
  if (current - size >= start) return { set: { [parameter]: current - size }, step: size };
  return step === 1 || step === '' ? undefined : { set: { [parameter]: start, [step]: current - start }, step: size };
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
