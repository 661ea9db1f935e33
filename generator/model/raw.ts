// Reading of unknown data: the border where a document's values become typed.

export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is an object, else an empty one. */
export function raw(value: unknown): Raw {
  return isRaw(value) ? value : {};
}

/** The own property, or `undefined`: keys such as `constructor` never reach a prototype. */
export function own(value: Raw, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function texts(value: unknown): readonly string[] {
  return list(value).filter((item) => typeof item === 'string');
}

/** One reference token of a JSON Pointer (RFC 6901 section 3). */
export function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Vendor extensions (`x-…`) of an object as a property to spread; nothing where there are none. */
export function extensionsOf(entry: Raw): { readonly extensions?: Raw } {
  const found = Object.entries(entry).filter(([key]) => key.startsWith('x-'));
  return found.length === 0 ? {} : { extensions: Object.fromEntries(found) };
}
