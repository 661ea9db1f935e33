// What a template hands to a printing helper is a text, or the view is wrong.

/** Throws where it is none. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`a text is needed, not ${typeof value}`);
  return value;
}
