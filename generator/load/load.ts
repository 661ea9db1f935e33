// A document from a file, a URL or standard input: read, decoded, parsed, with positions for messages.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../sha256.js';
import {
  defaultLimits,
  type JsonBytes,
  type LoadLimits,
  type LoadOptions,
  type SourceDocument,
} from '../source-document.js';
import { decode } from './decode.js';
import { fetchBytes } from './fetch-bytes.js';
import { locateJson } from './locate-json.js';
import { looksLikeJsonBytes } from './looks-like-json.js';
import { parseJson } from './parse-json.js';
import { readFileBytes, readStreamBytes } from './read-bytes.js';

/** What the stack bears: all walks over a document descend by recursion, which is bounded here. */
const maxDepth = 2000;

interface ReadSource {
  readonly name: string;
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/**
 * Loads one document. `source` is a path, an `http:`, `https:` or `file:` URL, or `-` for standard input.
 * Throws {@link DocumentError}: exit `io` where it cannot be read, `document` where its text is wrong.
 */
export async function load(source: string, options: LoadOptions = {}): Promise<SourceDocument> {
  const asked: LoadLimits = { ...defaultLimits, ...options.limits };
  const limits = { ...asked, maxDepth: Math.min(asked.maxDepth, maxDepth) };
  const { name, uri, bytes } = await readSource(source, options, limits);
  const known = { name, uri, sha256: sha256(bytes) };
  if (!looksLikeJsonBytes(bytes)) {
    // YAML takes a while to load.
    const { parseText } = await import('./parse.js');
    return { ...known, ...parseText(decode(bytes), limits) };
  }
  const late = lateDocument(known, { bytes, limits });
  return options.parsesLate === true ? late : { ...late };
}

/** A document whose text is decoded and parsed when somebody asks for it. */
function lateDocument(known: Pick<SourceDocument, 'name' | 'uri' | 'sha256'>, json: JsonBytes): SourceDocument {
  let parsed: { readonly value: unknown } | undefined;
  return {
    ...known,
    json,
    get value() {
      parsed ??= { value: parseJson(decode(json.bytes), json.limits) };
      return parsed.value;
    },
    locate: (pointers) => locateJson(decode(json.bytes), pointers),
  };
}

async function readSource(source: string, options: LoadOptions, limits: LoadLimits): Promise<ReadSource> {
  if (source === '-') {
    const stream = options.stdin ?? process.stdin;
    return { name: 'stdin', uri: 'stdin:', bytes: await readStreamBytes(stream, limits.maxBytes) };
  }
  if (/^https?:\/\//i.test(source)) {
    const fetched = await fetchBytes(source, options, limits);
    return { name: displayUrl(fetched.uri), ...fetched };
  }
  if (/^file:/i.test(source)) return readFileSource(source, new URL(source), limits);
  return readFileSource(source, pathToFileURL(resolve(source)), limits);
}

async function readFileSource(name: string, url: URL, limits: LoadLimits): Promise<ReadSource> {
  return { name, uri: url.href, bytes: await readFileBytes(name, url, limits.maxBytes) };
}

/** A URL as it may be shown: credentials and query can hold secrets. */
export function displayUrl(uri: string): string {
  const url = new URL(uri);
  return `${url.origin}${url.pathname}`;
}
