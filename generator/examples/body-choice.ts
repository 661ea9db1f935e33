// Whether an example has a body, and of which media type.

import type { Content, ContentKind, Operation } from '../model/types.js';
import type { ExampleValues } from './options.js';

/** What a reader can type comes first, files last. */
const order: readonly ContentKind[] = [
  'json',
  'urlencoded',
  'multipart',
  'text',
  'xml',
  'json-lines',
  'event-stream',
  'binary',
];

/**
 * The content to show, `null` for no body. An optional body is shown where the method is there to carry one (POST, PUT,
 * PATCH, QUERY): a reader expects it. It is left out of a DELETE, and of a GET or HEAD, which `fetch` sends without.
 */
export function chosenContent(operation: Operation, user: ExampleValues): Content | null {
  const { body } = operation;
  if (body === null) return null;
  const asked = body.contents.find(({ contentType }) => contentType === user.contentType);
  const isAsked = asked !== undefined || user.body !== undefined;
  if (!body.required && !isAsked && !carriesBody(operation, body.contents)) return null;
  return asked ?? preferred(body.contents);
}

function carriesBody(operation: Operation, contents: readonly Content[]): boolean {
  const saysNothing = contents.every(({ schema, itemSchema, examples, kind }) => {
    return schema === null && itemSchema === null && examples.length === 0 && kind === 'json';
  });
  return ['POST', 'PUT', 'PATCH', 'QUERY'].includes(operation.method) && !saysNothing;
}

function preferred(contents: readonly Content[]): Content | null {
  const ranks = contents.map(({ kind }) => order.indexOf(kind));
  return contents[ranks.indexOf(Math.min(...ranks))] ?? null;
}
