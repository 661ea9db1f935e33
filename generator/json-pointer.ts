// JSON Pointers (RFC 6901): the names of places in a document.

/** One key as it stands in a pointer: `~` and `/` escaped (RFC 6901 section 3). */
export function escapeSegment(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The reverse of {@link escapeSegment}. */
export function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}

/** The keys of a pointer; `''` has none. */
export function pointerKeys(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeSegment);
}

/** A pointer from keys. */
export function toPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${escapeSegment(String(key))}`).join('');
}

/**
 * The pointer in a URI fragment (RFC 6901 section 6), percent-decoded and with every key escaped the same way.
 * `fragment` is without `#`. A fragment that is no valid percent-encoding is taken as it stands.
 */
export function fragmentPointer(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
