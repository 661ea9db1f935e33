// Items for servers to give, and iteration to the end or to the error.

/** Ids from `first` to `last`. */
export function ids(first: number, last: number): readonly { id: number }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ id: first + index }));
}

export interface Outcome {
  readonly items: unknown[];
  readonly error: unknown;
}

/** Iterates to the end or to the error. */
export async function drain(list: AsyncIterable<unknown>): Promise<Outcome> {
  const items: unknown[] = [];
  try {
    for await (const item of list) items.push(item);
    return { items, error: undefined };
  } catch (error) {
    return { items, error };
  }
}
