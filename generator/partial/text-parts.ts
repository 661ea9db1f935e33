// A JSON document's bytes in parts: operations and components, which are told apart and read without parsing all of them.

import { isUtf8 } from 'node:buffer';
import { DocumentError } from '../diagnostics.js';
import { spaceEnd, stringEnd, valueEnd } from '../load/json-scan.js';
import { parseJson } from '../load/parse-json.js';
import { methods } from '../model/methods.js';
import { isRaw, own, pointerToken, raw, type Raw } from '../model/raw.js';
import type { JsonBytes, LoadLimits } from '../source-document.js';

/** The parts of a document. */
export interface TextParts {
  /** The document. An operation or a component is parsed when it is asked for, and may be refused then. */
  readonly value: Raw;
  /** By JSON Pointer, in document order. */
  readonly operations: ReadonlyMap<string, TextPart>;
  /** All but operations, in pieces; their escapes like those of operations. */
  readonly around: readonly Buffer[];
}

export interface TextPart {
  /** What it says, with as few escapes as JSON allows. */
  readonly bytes: Buffer;
  readonly value: () => unknown;
}

/**
 * Splits a JSON text. `null` where what stands between the parts is wrong, and where all values together may be too many. That the
 * parts themselves are JSON, whoever takes them for known has to know: with those that are parsed the text is JSON then.
 */
export function textParts({ bytes, limits }: JsonBytes): TextParts | null {
  if (!isUtf8(bytes) || mayHoldMore(bytes, limits.maxNodes)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = findPlaces(buffer.toString('latin1'));
  const value = parseAround(buffer, places, limits);
  if (!isRaw(value)) return null;
  const operations = new Map<string, TextPart>();
  for (const place of places) {
    const part = partAt(buffer, place, limits);
    const [first = '', second = '', name = ''] = place.keys.map((key) => nameOf(buffer, key));
    const holder = raw(own(raw(own(value, first)), second));
    Object.defineProperty(holder, name, { enumerable: true, configurable: true, get: part.value });
    if (first === 'paths') operations.set(`/paths/${pointerToken(second)}/${name}`, part);
  }
  const others = gaps(places.filter(isOperation), buffer.length);
  return { value, operations, around: others.map(({ start, end }) => unescaped(buffer.subarray(start, end))) };
}

/** Whether there may be more values than that: none is shorter than a byte and its comma, and before each member stands one of these. */
function mayHoldMore(bytes: Uint8Array, nodes: number): boolean {
  if (bytes.length / 2 <= nodes) return false;
  let count = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x2c || byte === 0x5b || byte === 0x7b) count += 1;
  }
  return count > nodes;
}

/** The text between the parts is JSON by then. */
function nameOf(buffer: Buffer, { start, end }: Key): string {
  return JSON.parse(buffer.toString('utf8', start, end)) as string;
}

function partAt(buffer: Buffer, { start, end, keys }: Place, limits: LoadLimits): TextPart {
  let parsed: { readonly value: unknown } | undefined;
  const parse = (): unknown =>
    parseJson(buffer.toString('utf8', start, end), { ...limits, maxDepth: limits.maxDepth - keys.length });
  return { bytes: unescaped(buffer.subarray(start, end)), value: () => (parsed ??= { value: parse() }).value };
}

const escapes = /\\(?:u00([2-7][\da-f])|[/\\])/gi;

/** Whether `<` or `\u003c`, `/` or `\/` is written is what writers of JSON differ in. */
function unescaped(bytes: Buffer): Buffer {
  if (!bytes.includes('\\u00') && !bytes.includes('\\/')) return bytes;
  const text = bytes.toString('latin1').replaceAll(escapes, (given, code: string | undefined) => {
    if (given === '\\/') return '/';
    if (code === undefined) return given;
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    return character === '"' || character === '\\' ? `\\${character}` : character;
  });
  return Buffer.from(text, 'latin1');
}

/** The document with `null` for each part. `undefined` where it is wrong: what is, a look at the whole says better. */
function parseAround(buffer: Buffer, places: readonly Place[], limits: LoadLimits): unknown {
  const texts = gaps(places, buffer.length).map(({ start, end }) => buffer.toString('utf8', start, end));
  try {
    return parseJson(texts.join('null'), limits);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return undefined;
  }
}

/** From the first character to the one past the last. */
interface Range {
  readonly start: number;
  readonly end: number;
}

function gaps(taken: readonly Range[], length: number): readonly Range[] {
  return [...taken, { start: length, end: length }].map(({ start }, index) => ({
    start: taken[index - 1]?.end ?? 0,
    end: start,
  }));
}

/** Where a part stands. */
interface Place extends Range {
  /** The keys that lead to it, with their quotes. */
  readonly keys: readonly Key[];
}

interface Key extends Range {
  readonly text: string;
}

function isOperation({ keys: [first] }: Place): boolean {
  return first?.text === '"paths"';
}

/** Levels down to an operation or a component. */
const levels = 3;

/** The parts of a JSON text. Of another text some places or others, which show when what is around them is parsed. */
function findPlaces(text: string): readonly Place[] {
  const places: Place[] = [];
  readValue(spaceEnd(text, 0), []);
  return places;

  /** Gives where the value ends. */
  function readValue(start: number, keys: readonly Key[]): number {
    const end = text[start] === '{' && leadsToParts(keys) ? readMembers(start, keys) : valueEnd(text, start);
    if (isPart(keys)) places.push({ keys, start, end });
    return end;
  }

  function readMembers(start: number, keys: readonly Key[]): number {
    let at = spaceEnd(text, start + 1);
    while (text[at] === '"') {
      const end = stringEnd(text, at);
      const key = { text: text.slice(at, end), start: at, end };
      // Past the colon.
      const value = spaceEnd(text, spaceEnd(text, end) + 1);
      at = spaceEnd(text, readValue(value, [...keys, key]));
      if (text[at] === ',') at = spaceEnd(text, at + 1);
    }
    return at + 1;
  }
}

function leadsToParts(keys: readonly Key[]): boolean {
  const first = keys[0]?.text;
  return keys.length < levels && (first === undefined || first === '"paths"' || first === '"components"');
}

/** A member of a path item that is no operation belongs to all of them. */
function isPart(keys: readonly Key[]): boolean {
  if (keys.length !== levels) return false;
  return keys[0]?.text === '"components"' || methods.has(keys[2]?.text.slice(1, -1) ?? '');
}
