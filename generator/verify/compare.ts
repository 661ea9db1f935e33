// The one request that was meant against the one that arrived, and what is different about them.

import { type LiteralRequest, literalRequest } from '../examples/literal-request.js';
import { essenceOf } from '../model/content.js';
import type { OperationExample } from '../model/example.js';
import { bodyDifferences, type CompareContext, type Precision } from './compare-body.js';
import { type Difference, pairText, textDifference } from './difference.js';
import type { Received } from './echo-server.js';

/** Credentials that nobody asked for must not be sent. */
const guarded = ['authorization', 'cookie'];

/** Differences in the order method, URL, headers, body; empty where the request is the one that was meant. */
export function differences(example: OperationExample, sent: Received, context: CompareContext): readonly Difference[] {
  const meant = literalRequest(example);
  return [
    ...textDifference('method', meant.method, sent.method),
    ...urlDifferences(meant.url, sent.target, context.precision),
    ...headerDifferences(meant, sent, context.precision),
    ...multipartType(example, sent),
    ...bodyDifferences(meant, sent, context),
  ];
}

function urlDifferences(url: string, target: string, precision: Precision): readonly Difference[] {
  const meant = url.slice(new URL(url).origin.length) || '/';
  const [meantPath = '', meantQuery = ''] = meant.split(/\?(.*)/s);
  const [sentPath = '', sentQuery = ''] = target.split(/\?(.*)/s);
  const isSameQuery = precision === 'meaning' && pairText(meantQuery) === pairText(sentQuery);
  return [
    ...textDifference('path', meantPath, sentPath),
    ...(isSameQuery ? [] : textDifference('query', meantQuery, sentQuery)),
  ];
}

function headerDifferences(meant: LiteralRequest, sent: Received, precision: Precision): readonly Difference[] {
  const asked = new Set(meant.headers.map(([name]) => name.toLowerCase()));
  const isMultipart = meant.body?.kind === 'multipart';
  // Shells and curl give an empty body a type of their own, which means nothing.
  const typed = precision === 'exact' && meant.body === null ? ['content-type'] : [];
  const unasked = [...guarded, ...typed].filter((name) => !asked.has(name));
  return [...asked, ...unasked].flatMap((name) => {
    // The boundary of a multipart body is the sender's: see multipartType.
    if (name === 'content-type' && isMultipart) return [];
    const [want, got] = [valuesOf(meant.headers, name), valuesOf(sent.headers, name)];
    const isSame = name === 'content-type' && precision === 'meaning' && withoutCharset(want) === withoutCharset(got);
    return isSame ? [] : textDifference(`header ${name}`, want, got);
  });
}

/** The boundary is left out. */
function multipartType({ request: { body } }: OperationExample, sent: Received): readonly Difference[] {
  if (body?.kind !== 'multipart') return [];
  return textDifference(
    'header content-type',
    essenceOf(body.contentType),
    essenceOf(valuesOf(sent.headers, 'content-type')),
  );
}

/** Repeated headers as one list (RFC 9110 section 5.3). */
function valuesOf(headers: LiteralRequest['headers'], name: string): string {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
  return values.length === 0 ? '(not sent)' : values.join(', ');
}

/** Invoke-RestMethod has to name the charset, or it would not send UTF-8. */
function withoutCharset(value: string): string {
  return value.replace(/; *charset=utf-8$/i, '').toLowerCase();
}
