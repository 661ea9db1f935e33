// JSON Pointers (RFC 6901) into data that came over the wire.

/** The value at `pointer`, or `undefined` where there is none; inherited properties do not count. */
export function readPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((parent, token) => member(parent, token.replaceAll('~1', '/').replaceAll('~0', '~')), value);
}

function member(parent: unknown, key: string): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
    ? (parent as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
