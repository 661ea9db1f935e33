// An answer into data: JSON, which is all that most operations answer.

import type { SentCredential } from './credentials.js';
import type { Call } from './draft.js';
import { ApiError, ParseError } from './errors.js';
import { readPointer } from './pointer.js';
import type { Exchange } from './request.js';

/**
 * JSON is parsed whatever the answer says it is, nothing is `undefined`. Errors are JSON where they can be, else text.
 *
 * @throws {ParseError} when a success answer is not JSON.
 */
export async function readJson(
  response: Response,
  { operation }: Pick<Call, 'operation'>,
  credentials: readonly SentCredential[],
): Promise<Exchange> {
  const { ok, status, statusText, headers } = response;
  const { value: place = '', success } = operation.envelope ?? {};
  const text = await response.text();
  let body: unknown;
  try {
    if (text) body = JSON.parse(text);
  } catch {
    const facts = { status, contentType: headers.get('content-type'), text: text.slice(0, 512) };
    if (ok) throw new ParseError(operation, `${status}, but no JSON`, facts);
    body = text;
  }
  const value = readPointer(body, place);
  const isRefused = success && readPointer(body, success) === false;
  if (ok && !isRefused) return { response, body, value };
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
