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
