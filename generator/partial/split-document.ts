// A document as its operations, and all that stands around them: what tells which operations changed, and that nothing else did.

import { createHash } from 'node:crypto';
import { unlessTooLong } from '../memory/key-text.js';
import { methods } from '../model/methods.js';
import { isRaw, own, pointerToken, type Raw, text } from '../model/raw.js';
import { sha256 } from '../sha256.js';

/** Hashes of the parts of a document. */
export interface SplitDocument {
  /** Of all but what operations hold: paths in their order and what is said of them, components, servers, …. */
  readonly around: string;
  /** By JSON Pointer, in document order. */
  readonly operations: ReadonlyMap<string, SplitOperation>;
}

export interface SplitOperation {
  /** Of all that it says. */
  readonly text: string;
  /** Of what it refers to, and where. */
  readonly references: string;
}

/**
 * Splits the value of a document. `null` where an operation cannot be read without the others: in Swagger 2.0, where something
 * is referred to that is no component, and where paths stand elsewhere. Parts that are as in a document which is `known` are not
 * looked at again.
 */
export function splitDocument(value: unknown, known?: SplitDocument): SplitDocument | null {
  if (!isRaw(value) || !/^3\.\d/.test(text(own(value, 'openapi')))) return null;
  const paths = own(value, 'paths');
  if (!isRaw(paths)) return null;
  return unlessTooLong(() => split(value, paths, known), null);
}

function split(value: Raw, paths: Raw, known: SplitDocument | undefined): SplitDocument | null {
  const operations = new Map<string, Written>();
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    isRaw(item) ? withoutOperations(path, item, operations) : item,
  ]);
  const around = [...piecesOf({ ...value, paths: items }, levels)];
  const hashes = {
    around: hashOf(around),
    operations: new Map(
      [...operations].map(([pointer, written]) => [pointer, splitOperation(written, known?.operations.get(pointer))]),
    ),
  };
  const isFresh = (pointer: string): boolean => known?.operations.get(pointer) !== hashes.operations.get(pointer);
  const fresh = [...operations].filter(([pointer]) => isFresh(pointer));
  const texts = [...(known?.around === hashes.around ? [] : around), ...fresh.map(([, { json }]) => json)];
  return texts.every(refersToComponents) ? hashes : null;
}

/** An operation and its text. */
interface Written {
  readonly value: unknown;
  readonly json: string;
}

/** The known one itself, where the operation is as it was. */
function splitOperation({ value, json }: Written, known: SplitOperation | undefined): SplitOperation {
  const hash = sha256(json);
  if (hash === known?.text) return known;
  const found: string[] = [];
  look(value, '', found);
  return { text: hash, references: sha256(found.sort().join('\n')) };
}

/** Notes references, each with the names of what it stands in: among the parameters, say, whichever place that one has. */
function look(value: unknown, path: string, found: string[]): void {
  if (Array.isArray(value)) for (const element of value) look(element, path, found);
  else if (isRaw(value)) {
    for (const name in value) {
      const member = value[name];
      if (typeof member === 'object') look(member, `${path}/${name}`, found);
      else if (typeof member === 'string' && (name === '$ref' || path.endsWith('/mapping')))
        found.push(`${path}/${name} ${member}`);
    }
  }
}

/** The hash of a text in pieces: a text of megabytes with one letter beyond Latin-1 takes four times as long. */
function hashOf(pieces: readonly string[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** A path item without what its operations hold, whose texts go to `operations`. */
function withoutOperations(path: string, item: Raw, operations: Map<string, Written>): Raw {
  const members = Object.entries(item).map(([name, member]) => {
    if (!methods.has(name)) return [name, member];
    operations.set(`/paths/${pointerToken(path)}/${name}`, { value: member, json: jsonOf(member) });
    return [name, null];
  });
  return Object.fromEntries(members) as Raw;
}

/** Down to the single component. */
const levels = 3;

/** JSON in pieces, members down to some level apart: those with a `bigint` take long. */
function* piecesOf(value: unknown, level: number): Iterable<string> {
  if (level === 0 || !isRaw(value)) return yield jsonOf(value);
  yield '{';
  for (const [name, member] of Object.entries(value)) {
    yield `${JSON.stringify(name)}:`;
    yield* piecesOf(member, level - 1);
    yield ',';
  }
  yield '}';
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'bigint' ? `\u0000${part}` : part));
  }
}

/** What refers, and what gives a part of a document a name of another kind than its place. */
const naming =
  /"(\$(ref|id|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef|self)|operationRef|additionalOperations)":/g;
const toComponent = /"\$ref":"#\/components\/[A-Za-z]+\/[^"/%\\]+"/y;

/** Whether every reference of a JSON text leads to a component as such, whatever is written where. */
function refersToComponents(json: string): boolean {
  for (const { index } of json.matchAll(naming)) {
    toComponent.lastIndex = index;
    if (!toComponent.test(json)) return false;
  }
  return true;
}
