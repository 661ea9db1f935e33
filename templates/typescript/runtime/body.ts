// Chooses how the body of a request is written; only operations that have one bring this along.

import { jsonBody } from './bodies.js';
import { InputError } from './errors.js';
import type { BodyData, BodyWriter, Operation, WrittenBody } from './operation.js';

/**
 * The body in the media type that `input.contentType` chooses, else in the first.
 *
 * @throws {InputError} for a media type that the operation does not have, and where `fetch` cannot send a body.
 */
export function writeBody({ method, body = {} }: Operation, input: Readonly<Record<string, unknown>>): WrittenBody {
  const [first = '', ...others] = Object.keys(body);
  const chosen = others.length > 0 ? (input['contentType'] ?? first) : first;
  const data = typeof chosen === 'string' && Object.hasOwn(body, chosen) ? body[chosen] : undefined;
  if (!data) throw new InputError(`contentType has to be one of ${[first, ...others].join(', ')}`);
  if (input['body'] === undefined) return {};
  if (method === 'GET' || method === 'HEAD') throw new InputError(`fetch cannot send a ${method} with a body`);
  const { write, encoding } = writerOf(data);
  const written = write(input['body'], String(chosen), encoding);
  return { body: written, duplex: 'half', contentType: (written instanceof Blob && written.type) || String(chosen) };
}

/** {@link writeBody} for JSON and nothing else, which is what most bodies are. */
export function writeJson(operation: Operation, input: Readonly<Record<string, unknown>>): WrittenBody {
  return writeBody({ ...operation, body: { 'application/json': jsonBody } }, input);
}

function writerOf(data: BodyWriter | BodyData): BodyData {
  return typeof data === 'function' ? { write: data } : data;
}
