// The names that are taken in one target, and what had to be renamed because of them.

/** A name that is not the plain spelling of what the document says, and why. */
export interface Rename {
  /** Operation key or `#/components/schemas/<name>`. */
  readonly of: string;
  /** What it would have been called. */
  readonly wanted: string;
  readonly name: string;
  readonly reason: 'clash' | 'reserved' | 'locked';
}

/** One name space: functions and types of a target share it, because its index exports all of them. */
export interface Registry {
  readonly renames: Rename[];
  /** Whether none of the names is taken or reserved. */
  readonly isFree: (names: readonly string[]) => boolean;
  readonly isReserved: (name: string) => boolean;
  readonly take: (names: readonly string[]) => void;
  /** The next number to try for a name that many want; none below it is free. */
  readonly numbers: Map<string, number>;
}

/** An empty registry that never gives `reserved` words out. */
export function createRegistry(reserved: ReadonlySet<string>): Registry {
  const taken = new Set<string>();
  return {
    renames: [],
    isFree: (names) => names.every((name) => !taken.has(name) && !reserved.has(name)),
    isReserved: (name) => reserved.has(name),
    take: (names) => names.forEach((name) => taken.add(name)),
    numbers: new Map(),
  };
}

/** The first candidate whose identifiers are all free, else the last one with the lowest number that is. */
export function firstFree(
  candidates: readonly string[],
  registry: Registry,
  identifiers: (name: string) => readonly string[],
): string {
  const free = candidates.find((candidate) => registry.isFree(identifiers(candidate)));
  if (free !== undefined) return free;
  const stem = candidates.at(-1) ?? '';
  // What has been taken stays so: thousands that want one name must not count from 2 each.
  let number = registry.numbers.get(stem) ?? 2;
  while (!registry.isFree(identifiers(`${stem}${number}`))) number++;
  registry.numbers.set(stem, number);
  return `${stem}${number}`;
}
