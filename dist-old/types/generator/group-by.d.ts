/** Groups in the order in which their first members come. `Map.groupBy` is younger than the oldest Node that curlew runs on. */
export declare function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]>;
