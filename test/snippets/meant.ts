// The request that an example means, in the form of a received one, for comparison with what a snippet sent.

import type { ExampleBody, ExampleRequest, Segment } from '../../generator/model/example.js';
import { multipartParts } from '../../generator/verify/multipart-parts.js';
import type { Received } from './echo-server.js';

/** What is compared: the method, the raw target, the headers that were asked for, and the body by its kind. */
export interface Comparable {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: unknown;
}

/** `files` are the contents of the files that the request names. */
export function meant(request: ExampleRequest, files: Readonly<Record<string, string>>): Comparable {
  const url = new URL(valueOf(request.url));
  const basic = request.basic && `${valueOf(request.basic.username)}:${valueOf(request.basic.password)}`;
  return {
    method: request.method,
    target: upperEscapes(valueOf(request.url).slice(url.origin.length) || '/'),
    headers: [
      ...(basic ? [`authorization: Basic ${Buffer.from(basic).toString('base64')}`] : []),
      ...request.headers.map(({ name, value }) => `${name.toLowerCase()}: ${valueOf(value).trim()}`),
    ],
    body: meantBody(request.body, files),
  };
}

/** Escapes differ in nothing but case (RFC 3986 section 6.2.2.1): curl 7.88 writes them small after --get. */
function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

export function valueOf(segments: readonly Segment[]): string {
  return segments.map((segment) => (segment.kind === 'literal' ? segment.text : segment.value)).join('');
}

function meantBody(body: ExampleBody | null, files: Readonly<Record<string, string>>): unknown {
  if (body === null) return '';
  if (body.kind === 'urlencoded') return body.fields.map(({ name, value }) => [name, value]);
  if (body.kind === 'file') return files[body.file];
  if (body.kind === 'json') return compact(body.text);
  if (body.kind !== 'multipart') return body.text;
  return body.parts.map((part) => ({
    name: part.name,
    file: part.kind === 'file' ? part.file : null,
    contentType: part.contentType,
    text: part.kind === 'file' ? files[part.file] : part.text,
  }));
}

/** A received request, looked at as `request` asks: other headers of curl are left out, JSON is compacted. */
export function sent(received: Received, request: ExampleRequest): Comparable {
  const asked = new Set([
    ...request.headers.map(({ name }) => name.toLowerCase()),
    ...(request.basic ? ['authorization'] : []),
  ]);
  return {
    method: received.method,
    target: upperEscapes(received.target),
    headers: received.headers.filter(([name]) => asked.has(name)).map(([name, value]) => `${name}: ${value}`),
    body: sentBody(received, request.body),
  };
}

function sentBody(received: Received, body: ExampleBody | null): unknown {
  const text = received.body.toString('utf8');
  if (body?.kind === 'urlencoded') return [...new URLSearchParams(text)].map(([name, value]) => [name, value]);
  if (body?.kind === 'json') return compact(text);
  return body?.kind === 'multipart'
    ? partsOf(
        received,
        body.parts.map(({ contentType }) => contentType !== null),
      )
    : text;
}

/** White space outside strings goes, and escapes that need not be; every other token stays as it was sent. */
export function compact(text: string): string {
  return text
    .replace(/("(?:[^"\\]|\\.)*")|[ \n]+/g, (_, string: string | undefined) => string ?? '')
    .replace(/(?<!\\)((?:\\\\)*)\\u(?!00[01]|0022|005c)([0-9a-f]{4})/gi, (_, before: string, unit: string) => {
      return before + String.fromCharCode(Number.parseInt(unit, 16));
    });
}

function partsOf({ headers, body }: Received, typed: readonly boolean[]): unknown {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  return multipartParts(type, body)?.map(({ content, contentType, ...part }, index) => ({
    ...part,
    // Clients give a part a type of their own where none is asked for.
    contentType: typed[index] ? contentType : null,
    text: content.toString(),
  }));
}
