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
  const text = await response.text();
  let envelope: unknown = text || undefined;
  try {
    envelope = JSON.parse(text);
  } catch {
    if (ok && text)
      throw new ParseError(operation, `${status}, but no JSON`, { status, headers, text: text.slice(0, 512) });
  }
  const data = readPointer(envelope, operation.value);
  const isRefused = operation.success && readPointer(envelope, operation.success) === false;
  let failure: ApiError | undefined;
  if (!ok || isRefused) {
    const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('cf-ray');
    // The message of an error body, if it is where most servers put it, and short.
    const { errors, error = errors?.[0], message = error?.message ?? error } = Object(envelope);
    let detail = `${status} ${statusText}`;
    if (typeof message === 'string' && message.length < 200) detail += `: ${message}`;
    for (const [, , secret] of credentials) detail = detail.replaceAll(secret, '***');
    failure = new ApiError(operation, detail, { status, requestId, headers, body: envelope });
  }
  return { response, envelope, data, error: failure };
}
