// The body of an answer into data, by the media type the server really sent.

import { ParseError } from './errors.js';
import type { BodyReader, Operation } from './operation.js';
import { readPointer } from './pointer.js';

/** What a body holds. */
export interface Reading {
  /** The whole body; `undefined` where it is empty. */
  readonly body: unknown;
  /** The body without the operation's envelope. */
  readonly value: unknown;
  /** Whether the envelope says that the call failed. */
  readonly failed: boolean;
}

export interface ReadOptions {
  readonly operation: Operation;
  /** The media type that was asked for. */
  readonly accept: string;
  readonly signal: AbortSignal | undefined;
}

const json = /[/+]json$/;
const textual = /^text\/|[/+](xml|yaml|javascript|graphql|x-www-form-urlencoded)$|^$/;

/**
 * JSON is parsed, text is a string, other media types are what `operation.read` makes of them, else a Blob. Errors are
 * JSON where they can be, else text.
 *
 * @throws {ParseError} when a success answer is not the JSON it says it is, or that was asked for.
 */
export async function readResponse(response: Response, options: ReadOptions): Promise<Reading> {
  const { operation, accept } = options;
  const type = essence(response.headers.get('content-type') ?? '');
  const isText = json.test(type) || textual.test(type);
  if (response.ok && response.body) {
    const reader = readerOf(operation.read, type);
    if (reader) return whole(await reader(response, options));
    if (!isText) return whole(await response.blob());
  }
  const text = await response.text();
  const declared = operation.accept?.some((declared) => essence(declared) === type);
  if (!text) return whole(undefined);
  if (response.ok && !json.test(type) && (declared || !json.test(essence(accept)))) return whole(text);
  try {
    return opened(JSON.parse(text), operation);
  } catch {
    if (response.ok) throw new ParseError(operation, response, text);
    return whole(text);
  }
}

/** The media type without its parameters (RFC 9110 section 8.3.1), in lower case. */
function essence(contentType: string): string {
  return contentType.replace(/;.*/s, '').trim().toLowerCase();
}

/** The first reader whose media type, or range up to its `*`, is the beginning of `type`. */
function readerOf(readers: Operation['read'] = {}, type: string): BodyReader | undefined {
  return Object.entries(readers).find(([range]) => type.startsWith(essence(range).replace(/\*.*/, '')))?.[1];
}

function whole(body: unknown): Reading {
  return { body, value: body, failed: false };
}

function opened(body: unknown, { envelope }: Operation): Reading {
  if (!envelope) return whole(body);
  const failed = envelope.success !== undefined && readPointer(body, envelope.success) === false;
  return { body, value: readPointer(body, envelope.value), failed };
}
