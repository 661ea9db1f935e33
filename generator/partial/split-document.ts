// A document as its operations, and all that stands around them: what tells which operations changed, and that nothing else did.

import { createHash } from 'node:crypto';
import { unlessTooLong } from '../memory/key-text.js';
import { methods } from '../model/methods.js';
import { isRaw, own, pointerToken, type Raw, text } from '../model/raw.js';
import { sha256 } from '../sha256.js';
import type { TextParts } from './text-parts.js';

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
 * Splits a document. `null` where an operation cannot be read without the others: in Swagger 2.0, where something is referred to
 * that is no component, and where paths stand elsewhere. Parts that are as in a document which is `known` are not looked at again.
 */
export function splitDocument(value: unknown, known?: SplitDocument): SplitDocument | null {
  const paths = pathsOf(value);
  if (!isRaw(value) || paths === null) return null;
  return unlessTooLong(() => {
    const operations = new Map<string, Written>();
    const items = Object.entries(paths).map(([path, item]) => [
      path,
      isRaw(item) ? withoutOperations(path, item, operations) : item,
    ]);
    return split({ around: [...piecesOf({ ...value, paths: items }, levels)], operations }, known);
  }, null);
}

/** The same for a document as it is written: parts that are laid out otherwise are others. */
export function splitText({ value, around, operations }: TextParts, known?: SplitDocument): SplitDocument | null {
  if (pathsOf(value) === null) return null;
  const written = [...operations].map(([pointer, part]) => [pointer, { text: part.bytes, value: part.value }] as const);
  return split({ around, operations: new Map(written) }, known);
}

function pathsOf(value: unknown): Raw | null {
  if (!isRaw(value) || !/^3\.\d/.test(text(own(value, 'openapi')))) return null;
  const paths = own(value, 'paths');
  return isRaw(paths) ? paths : null;
}

/** JSON, in UTF-8 where it is bytes. */
type JsonText = string | Buffer;

/** An operation and its text. */
interface Written {
  readonly text: JsonText;
  readonly value: () => unknown;
}

interface Texts {
  readonly around: readonly JsonText[];
  readonly operations: ReadonlyMap<string, Written>;
}

function split({ around, operations }: Texts, known: SplitDocument | undefined): SplitDocument | null {
  const hashes = {
    around: hashOf(around),
    operations: new Map(
      [...operations].map(([pointer, written]) => [pointer, splitOperation(written, known?.operations.get(pointer))]),
    ),
  };
  const isFresh = (pointer: string): boolean => known?.operations.get(pointer) !== hashes.operations.get(pointer);
  const fresh = [...operations].filter(([pointer]) => isFresh(pointer));
  const texts = [...(known?.around === hashes.around ? [] : around), ...fresh.map(([, written]) => written.text)];
  return texts.every(refersToComponents) ? hashes : null;
}

/** The known one itself, where the operation is as it was. */
function splitOperation({ text: json, value }: Written, known: SplitOperation | undefined): SplitOperation {
  const hash = sha256(json);
  if (hash === known?.text) return known;
  const found: string[] = [];
  look(value(), '', found);
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
function hashOf(pieces: readonly JsonText[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** A path item without what its operations hold, whose texts go to `operations`. */
function withoutOperations(path: string, item: Raw, operations: Map<string, Written>): Raw {
  const members = Object.entries(item).map(([name, member]) => {
    if (!methods.has(name)) return [name, member];
    operations.set(`/paths/${pointerToken(path)}/${name}`, { text: jsonOf(member), value: () => member });
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
  /"(\$(ref|id|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef|self)|operationRef|additionalOperations)"\s*:/g;
const toComponent = /"\$ref"\s*:\s*"#\/components\/[A-Za-z]+\/[^"/%\\]+"/y;

/** Whether every reference of a JSON text leads to a component as such, whatever is written where. */
function refersToComponents(json: JsonText): boolean {
  const text = typeof json === 'string' ? json : json.toString('latin1');
  for (const { index } of text.matchAll(naming)) {
    toComponent.lastIndex = index;
    if (!toComponent.test(text)) return false;
  }
  return true;
}
