// JSON Pointers (RFC 6901) into data that came over the wire.

/** The value at `pointer`, by itself the whole, or `undefined` where there is none; inherited properties do not count. */
export function readPointer(value: unknown, pointer = ''): unknown {
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce((parent, token) => {
    const own: Readonly<Record<string, unknown>> = { __proto__: null, ...(parent as object) };
    return own[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  }, value);
}
