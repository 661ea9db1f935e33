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
}

/** An empty registry that never gives `reserved` words out. */
export function createRegistry(reserved: ReadonlySet<string>): Registry {
  const taken = new Set<string>();
  return {
    renames: [],
    isFree: (names) => names.every((name) => !taken.has(name) && !reserved.has(name)),
    isReserved: (name) => reserved.has(name),
    take: (names) => names.forEach((name) => taken.add(name)),
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
  for (let number = 2; ; number++) if (registry.isFree(identifiers(`${stem}${number}`))) return `${stem}${number}`;
}
