// From an example request to the parameters of Invoke-RestMethod.

import type { ExampleBody, ExampleRequest, Segment } from '../../generator/model/example.js';
import { isToken } from '../../generator/model/token.js';
import { asciiJson, prettyJson } from '../shell/json-text.js';
import { powershellString } from '../shell/powershell-literal.js';
import { type Expressed, expressed, inexpressible, type Reason } from '../shell/reasons.js';
import { literal, literalText } from '../shell/text.js';
import { formFields } from './form.js';
import { type HeaderEntry, headerEntries } from './headers.js';

/** The pieces of a call; all are PowerShell text. */
export interface Invocation {
  readonly uri: string;
  /** `-Method 'PATCH'` or `-CustomMethod 'QUERY'`. */
  readonly method: string;
  /** `-ContentType …`, `-Body …`, in order; the headers stand between. */
  readonly contentType: string | null;
  readonly headers: readonly HeaderEntry[];
  readonly body: string | null;
  /** What the reader has to know: versions that cannot run it. */
  readonly notes: readonly string[];
}

/** The call that sends `request`, or why there is none. `width` is where a line of JSON should end, 0 for compact JSON. */
export function invocation(request: ExampleRequest, width: number): Expressed<Invocation> {
  const reason = obstacle(request);
  if (reason) return inexpressible(reason);
  const body = request.body === null ? expressed(null) : bodyArgument(request.body, width);
  if (!body.ok) return body;
  return expressed({
    uri: quote(request.url),
    method: `${standardMethods.has(request.method) ? '-Method' : '-CustomMethod'} ${quote([literal(request.method)])}`,
    contentType: contentTypeArgument(request),
    headers: headerEntries(request),
    body: body.value,
    notes: versionNotes(request),
  });
}

/** WebRequestMethod's members that are methods of HTTP. */
const standardMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'MERGE', 'PATCH']);

const quote = (segments: readonly Segment[]) => powershellString(segments, 'ascii');

function obstacle({ url, headers, basic }: ExampleRequest): Reason | null {
  const text = literalText([...url, ...headers.flatMap(({ value }) => value)]);
  if (/[\r\n]/.test(text)) return 'line-break-in-header';
  if (text.includes('\0')) return 'nul-character';
  if (headers.some(({ name }) => !isToken(name))) return 'header-name';
  // .NET 5 and later refuse it.
  if (headers.some(({ value }) => !/^[\0-\x7f]*$/.test(literalText(value)))) return 'header-value';
  return basic && literalText(basic.username).includes(':') ? 'user-name' : null;
}

function bodyArgument(body: ExampleBody, width: number): Expressed<string> {
  switch (body.kind) {
    case 'json':
      return expressed(`-Body ${quote([literal(asciiJson(width === 0 ? body.text : prettyJson(body.text, width)))])}`);
    case 'text':
    case 'urlencoded':
      return expressed(`-Body ${quote([literal(body.text)])}`);
    case 'file':
      return expressed(`-InFile ${quote([literal(body.file)])}`);
    case 'multipart':
      return formFields(body);
    default:
      return body satisfies never;
  }
}

/** A string is sent as ISO-8859-1 before 7.4 unless the media type names the charset; -Form and a file have their own bytes. */
function contentTypeArgument({ headers, body }: ExampleRequest): string | null {
  if (body?.kind === 'multipart') return null;
  const header = headers.find(({ name }) => name.toLowerCase() === 'content-type');
  const value = header?.value ?? (body && body.contentType !== '' ? [literal(body.contentType)] : []);
  if (value.length === 0) return null;
  const text = body?.kind === 'json' || body?.kind === 'text';
  const bare = text && !/;\s*charset=/i.test(literalText(value));
  return `-ContentType ${quote(bare ? [...value, literal('; charset=utf-8')] : value)}`;
}

/** What Windows PowerShell 5.1 and early 6 lack. */
function versionNotes({ method, headers, body }: ExampleRequest): readonly string[] {
  const has = (name: string) => headers.some((header) => header.name.toLowerCase() === name);
  const reasons = [
    body?.kind === 'multipart' ? '-Form' : '',
    standardMethods.has(method) ? '' : '-CustomMethod',
    body && (method === 'GET' || method === 'HEAD') ? `a body with ${method}` : '',
    has('cookie') ? 'a Cookie header' : '',
    has('range') ? 'a Range header' : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0
    ? []
    : [`Needs PowerShell 7 for ${reasons.join(' and ')}; in 5.1 use the curl.exe snippet.`];
}
