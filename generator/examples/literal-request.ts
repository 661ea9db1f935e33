// An example with its variables replaced by their values: the one request that the typed function and every snippet must send.

import type { ExampleBody, ExamplePart, OperationExample, Segment } from '../model/example.js';

/** The body of a {@link LiteralRequest}; `text` is what the wire carries where that is text. */
export type LiteralBody =
  | { readonly kind: 'json' | 'text' | 'urlencoded'; readonly text: string }
  | { readonly kind: 'multipart'; readonly text: null; readonly parts: readonly ExamplePart[] }
  /** The bytes of the file of this name. */
  | { readonly kind: 'file'; readonly text: null; readonly file: string };

/** A request without variables. */
export interface LiteralRequest {
  readonly method: string;
  readonly url: string;
  /** Basic credentials included, as `Authorization`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: LiteralBody | null;
}

/** Replaces every variable by its value. */
export function literalRequest({ request }: OperationExample): LiteralRequest {
  const headers = request.headers.map(({ name, value }) => [name, segmentsText(value)] as const);
  return {
    method: request.method,
    url: segmentsText(request.url),
    headers: request.basic === null ? headers : [['Authorization', basicValue(request.basic)], ...headers],
    body: request.body === null ? null : literalBody(request.body),
  };
}

/** The text of segments with their values. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'literal' ? segment.text : segment.value)).join('');
}

/** RFC 7617 section 2, in UTF-8. */
function basicValue({
  username,
  password,
}: {
  readonly username: readonly Segment[];
  readonly password: readonly Segment[];
}): string {
  return `Basic ${Buffer.from(`${segmentsText(username)}:${segmentsText(password)}`, 'utf8').toString('base64')}`;
}

function literalBody(body: ExampleBody): LiteralBody {
  switch (body.kind) {
    case 'json':
    case 'text':
    case 'urlencoded':
      return { kind: body.kind, text: body.text };
    case 'multipart':
      return { kind: 'multipart', text: null, parts: body.parts };
    case 'file':
      return { kind: 'file', text: null, file: body.file };
  }
}
