// Reference Objects outside schemas (OpenAPI section 4.8.23): replaced by what they lead to, each target read once.

import { expectObject, isRaw, own, type Raw, shown } from './expect.js';
import { at, type Reading } from './reading.js';

type ReadObject<Result> = (value: Raw, pointer: string, reading: Reading) => Result | null;

const unread: unique symbol = Symbol('being read');

/**
 * Reads `value`, or the target where it is a Reference Object. All references to one target share one result, unless a
 * `description` or `summary` stands beside the reference. `kind` keeps readers apart that read the same place.
 */
export function readObject<Result extends object>(
  value: unknown,
  place: { readonly pointer: string; readonly reading: Reading; readonly kind: string },
  read: ReadObject<Result>,
): Result | null {
  const { pointer, reading, kind } = place;
  const object = expectObject(value ?? null, at(pointer, reading));
  if (object === null) return null;
  const ref = own(object, '$ref');
  if (typeof ref !== 'string') return read(object, pointer, reading);
  const target = reading.references.find(ref, pointer);
  if (target === null) {
    const message = reading.references.missing(ref);
    const hint = 'correct the reference, or add what it names';
    reading.report.error({ code: 'unresolved-ref', pointer: `${pointer}/$ref`, message, hint });
    return null;
  }
  const key = `${kind} ${target.pointer}`;
  const known = reading.replaced.get(key);
  if (known === unread) {
    const message = `${shown(ref)} refers to itself`;
    const hint = 'let one of the references lead to an object';
    reading.report.error({ code: 'reference-ring', pointer: `${pointer}/$ref`, message, hint });
    return null;
  }
  if (known === undefined) {
    reading.replaced.set(key, unread);
    reading.replaced.set(key, readObject(target.value, { pointer: target.pointer, reading, kind }, read));
  }
  const result = (known ?? reading.replaced.get(key)) as Result | null;
  return result === null ? null : withSiblings(result, object);
}

/** Texts beside a reference override the target's (OpenAPI 3.1 section 4.8.23). */
function withSiblings<Result extends object>(result: Result, reference: Raw): Result {
  const texts = ['summary', 'description'].filter((key) => typeof own(reference, key) === 'string');
  if (texts.length === 0) return result;
  return { ...result, ...Object.fromEntries(texts.map((key) => [key, reference[key]])) };
}

/** Reads every member of a map of objects, in document order; what cannot be read is left out. */
export function readMap<Result>(
  value: unknown,
  { pointer, reading }: { readonly pointer: string; readonly reading: Reading },
  read: (member: unknown, key: string) => Result | null,
): Record<string, Result> {
  const source = expectObject(value, at(pointer, reading));
  const entries: [string, Result][] = [];
  for (const key of source === null ? [] : Object.keys(source)) {
    const result = isRaw(source) ? read(source[key], key) : null;
    if (result !== null) entries.push([key, result]);
  }
  return Object.fromEntries(entries);
}
