// JSON Pointers (RFC 6901) into the names they are made of.

/** `/paths/~1zones/get` -> `paths`, `/zones`, `get`. */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
