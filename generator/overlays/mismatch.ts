// Values of an overlay that cannot be merged into what the document has.

/** Why, and where in the overlay the value stands. */
export interface Mismatch {
  readonly pointer: string;
  readonly message: string;
}

export function mismatch(old: unknown, value: unknown, pointer: string): Mismatch {
  return { pointer, message: `${kindOf(value)} cannot be merged into ${kindOf(old)}` };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? 'a text' : String(value);
}
