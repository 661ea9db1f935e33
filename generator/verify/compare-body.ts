// The body that was meant against the one that arrived, by its kind.

import { basename } from 'node:path';
import type { LiteralBody, LiteralRequest } from '../examples/literal-request.js';
import type { ExamplePart } from '../model/example.js';
import { type Difference, pairText, textDifference } from './difference.js';
import type { Received } from './echo-server.js';
import { multipartParts, type ReceivedPart } from './multipart-parts.js';
import { sameJson } from './same-json.js';

/**
 * `exact` is for the typed function, which sends the very bytes of the example; `meaning` for shells, which lay JSON out
 * and let curl encode: query and form are compared as decoded pairs, JSON token by token.
 */
export type Precision = 'exact' | 'meaning';

/** What a comparison needs to know beside the requests. */
export interface CompareContext {
  readonly precision: Precision;
  /** The bytes of a file that the request names. */
  readonly fileBytes: (name: string) => Uint8Array;
}

/** Differences of the bodies; those of a multipart body part by part. */
export function bodyDifferences(
  { body }: LiteralRequest,
  sent: Received,
  context: CompareContext,
): readonly Difference[] {
  if (body === null) return textDifference('body', '', sent.body.toString());
  switch (body.kind) {
    case 'json':
    case 'urlencoded':
    case 'text':
      return isSameText(body, sent.body.toString(), context)
        ? []
        : bytesDifference('body', Buffer.from(body.text), sent.body);
    case 'file':
      return bytesDifference('body', context.fileBytes(body.file), sent.body);
    case 'multipart':
      return multipartDifferences(body.parts, sent, context);
    default:
      return body satisfies never;
  }
}

type TextBody = Extract<LiteralBody, { text: string }>;

function isSameText({ kind, text }: TextBody, sent: string, { precision }: CompareContext): boolean {
  if (precision === 'exact' || kind === 'text') return text === sent;
  return kind === 'json' ? sameJson(text, sent) : pairText(text) === pairText(sent);
}

function bytesDifference(part: string, meant: Uint8Array, sent: Buffer): readonly Difference[] {
  if (sent.equals(meant)) return [];
  const [want, got] = [Buffer.from(meant).toString('utf8'), sent.toString('utf8')];
  // Bytes that are no UTF-8 read alike as text.
  if (want === got) return textDifference(part, Buffer.from(meant).toString('hex'), sent.toString('hex'));
  return textDifference(part, want, got);
}

function multipartDifferences(
  parts: readonly ExamplePart[],
  sent: Received,
  context: CompareContext,
): readonly Difference[] {
  const contentType = sent.headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const received = multipartParts(contentType, sent.body);
  if (received === null) return textDifference('body', 'a multipart body', `${contentType}: ${sent.body.toString()}`);
  const names = (list: readonly { readonly name: string | null }[]): string => list.map(({ name }) => name).join(', ');
  if (names(parts) !== names(received)) return textDifference('parts', names(parts), names(received));
  return parts.flatMap((part, index) => {
    const got = received[index];
    return got === undefined ? [] : partDifferences(part, got, context);
  });
}

function partDifferences(part: ExamplePart, sent: ReceivedPart, { fileBytes }: CompareContext): readonly Difference[] {
  const label = `part ${part.name}`;
  const isFile = part.kind === 'file';
  // A sender gives a file a type of its own where none is asked for.
  const type =
    part.contentType === null ? [] : textDifference(`${label}: Content-Type`, part.contentType, `${sent.contentType}`);
  return [
    ...textDifference(`${label}: filename`, isFile ? basename(part.file) : '(none)', sent.file ?? '(none)'),
    ...type,
    ...bytesDifference(label, isFile ? fileBytes(part.file) : Buffer.from(part.text), sent.content),
  ];
}
