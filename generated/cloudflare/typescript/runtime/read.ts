// An answer into data, by the media type that the server really sent.

import type { SentCredential } from './credentials.js';
import { ApiError, ParseError } from './errors.js';
import type { BodyReader, Operation } from './operation.js';
import { readPointer } from './pointer.js';
import type { Exchange } from './request.js';

export interface ReadOptions {
  readonly operation: Operation;
  readonly signal: AbortSignal | undefined;
  /** Taken out of what the server says. */
  readonly credentials: readonly SentCredential[];
}

const json = /[/+]json\b/;
const textual = /^$|text|json|xml|yaml|script|form/;

/**
 * JSON is parsed, text is a string, other media types are what `operation.read` makes of them, else a Blob. An operation
 * that declares nothing but JSON gets nothing else. Errors are JSON where they can be, else text.
 *
 * @throws {ParseError} when a success answer is not the JSON that it has to be.
 */
export async function readResponse(response: Response, options: ReadOptions): Promise<Exchange> {
  const { operation, credentials } = options;
  const { ok, status, statusText, headers } = response;
  const { accept = [], read, envelope } = operation;
  const [contentType = ''] = (headers.get('content-type') ?? '').split(';');
  const reader = read?.[contentType] ?? (textual.test(contentType) ? undefined : readBlob);
  if (ok && response.body && reader) {
    const body = await reader(response, options);
    return { response, body, value: body };
  }
  const text = await response.text();
  const isJson = text && (json.test(contentType) || accept.every((type) => json.test(type)));
  let body: unknown = text || undefined;
  try {
    if (isJson || (text && !ok)) body = JSON.parse(text);
  } catch {
    const facts = { status, contentType, text: text.slice(0, 512) };
    if (ok) throw new ParseError(operation, `${status} with a body that is not JSON`, facts);
  }
  const value = isJson && envelope ? readPointer(body, envelope.value) : body;
  if (ok && readPointer(body, envelope?.success ?? '/') !== false) return { response, body, value };
  const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('cf-ray');
  const said = credentials.reduce((message, [, , secret]) => message.replaceAll(secret, '***'), messageOf(body));
  const facts = { status, requestId, headers, body };
  return { response, body, value, error: new ApiError(operation, `${status} ${statusText}${said}`, facts) };
}

/** The message of an error body, if it is where most servers put it, and short. */
function messageOf(body: unknown): string {
  const { errors, error = errors?.[0], message = error?.message ?? error } = Object(body);
  return typeof message === 'string' && message.length < 200 ? `: ${message}` : '';
}

/** The body as a Blob, whatever its media type. */
export const readBlob: BodyReader = (response) => response.blob();
