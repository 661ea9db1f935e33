// Plain data as text, for keys.

/** A text for each value of a model. JSON is one, but for values that hold a `bigint`. */
export function keyText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'bigint' || typeof part === 'string' ? `${typeof part} ${part}` : part,
    );
  }
}

/** What `make` gives, or `otherwise` where a text would be longer than V8 holds: aliases of YAML can repeat one very often. */
export function unlessTooLong<T, Other>(make: () => T, otherwise: Other): T | Other {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError) || !/string length/i.test(error.message)) throw error;
    return otherwise;
  }
}
