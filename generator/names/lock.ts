// The committed memory of names: what an earlier run called an operation or a schema stays its name.

/** By target: names by operation key and by component schema name. Written beside the output, read by the next run. */
export interface NamesLock {
  readonly operations: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
}

export const emptyLock: NamesLock = { operations: {}, schemas: {} };
