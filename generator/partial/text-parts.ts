// A JSON document's bytes in parts: operations and components, which are told apart and read without parsing all of them.

import { isUtf8 } from 'node:buffer';
import { DocumentError } from '../diagnostics.js';
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
  readonly around: readonly Uint8Array[];
}

export interface TextPart {
  /** What it says, with as few escapes as JSON allows. */
  readonly bytes: Uint8Array;
  readonly value: () => unknown;
}

/**
 * Splits a JSON text. `null` where what stands between the parts is wrong, and where all values together may be too many. That the
 * parts themselves are JSON, whoever takes them for known has to know: with those that are parsed the text is JSON then.
 */
export function textParts({ bytes, limits }: JsonBytes): TextParts | null {
  if (!isUtf8(bytes)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { places, nodes } = findPlaces(buffer.toString('latin1'));
  if (nodes > limits.maxNodes) return null;
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

const [space, newline, carriageReturn, tab] = [0x20, 0x0a, 0x0d, 0x09];
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

interface Found {
  readonly places: readonly Place[];
  /** Values of all kinds; an empty object or array counts twice. */
  readonly nodes: number;
}

/** The parts of a JSON text. Of another text some places or others, which show when what is around them is parsed. */
function findPlaces(text: string): Found {
  const places: Place[] = [];
  let nodes = 1;
  let at = 0;
  readValue([]);
  return { places, nodes };

  function readValue(keys: readonly Key[]): void {
    skipSpace();
    const start = at;
    if (text.charCodeAt(at) === openBrace && leadsToParts(keys)) readMembers(keys);
    else skipValue();
    if (isPart(keys)) places.push({ keys, start, end: at });
  }

  function readMembers(keys: readonly Key[]): void {
    at += 1;
    for (skipSpace(); text.charCodeAt(at) === quote; skipSpace()) {
      nodes += 1;
      const start = at;
      skipString();
      const key = { text: text.slice(start, at), start, end: at };
      skipSpace();
      if (text.charCodeAt(at) === colon) at += 1;
      readValue([...keys, key]);
      skipSpace();
      if (text.charCodeAt(at) === comma) at += 1;
    }
    at += 1;
  }

  function skipValue(): void {
    let depth = 0;
    do {
      const code = text.charCodeAt(at);
      if (code === quote) skipString();
      else if (depth === 0 && code !== openBrace && code !== openBracket) return skipWord();
      else {
        // A first member follows, or another one.
        if (code === openBrace || code === openBracket || code === comma) nodes += 1;
        if (code === openBrace || code === openBracket) depth += 1;
        else if (code === closeBrace || code === closeBracket) depth -= 1;
        at += 1;
      }
    } while (depth > 0 && at < text.length);
  }

  function skipWord(): void {
    while (/[^\s,\]}]/.test(text.charAt(at))) at += 1;
  }

  function skipString(): void {
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && isEscaped(end)) end = text.indexOf('"', end + 1);
    at = end < 0 ? text.length : end + 1;
  }

  function isEscaped(end: number): boolean {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    return slashes % 2 === 1;
  }

  function skipSpace(): void {
    for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at += 1;
  }
}

function isSpace(code: number): boolean {
  return code === space || code === newline || code === carriageReturn || code === tab;
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
