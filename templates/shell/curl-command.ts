// From an example request to curl's arguments, before any shell quotes them.

import type { ExampleBody, ExampleHeader, ExampleRequest, Segment } from '../../generator/model/example.js';
import { isToken } from '../../generator/model/token.js';
import { curlParts } from './curl-parts.js';
import { once } from './once.js';
import { type Expressed, expressed, inexpressible, type Reason } from './reasons.js';
import { literal, literalText, mergeLiterals } from './text.js';

/** Long names of the flags in use, without dashes. */
export type CurlFlag =
  | 'data-binary'
  | 'data-raw'
  | 'data-urlencode'
  | 'form'
  | 'form-string'
  | 'get'
  | 'globoff'
  | 'head'
  | 'header'
  | 'request'
  | 'user';

/** One option; `value` is `null` for a switch. `json` marks a value that a shell may lay out as JSON. */
export interface CurlOption {
  readonly flag: CurlFlag;
  readonly value: readonly Segment[] | null;
  readonly json: boolean;
}

/** `curl <lead> <url> <options>`. */
export interface CurlCommand {
  readonly lead: readonly CurlOption[];
  readonly url: readonly Segment[];
  readonly options: readonly CurlOption[];
}

export function option(flag: CurlFlag, value: string | readonly Segment[] | null, json = false): CurlOption {
  return { flag, value: typeof value === 'string' ? [literal(value)] : value, json };
}

/** The command that sends exactly `request`, or the reason why curl has none. */
export const curlCommand: (request: ExampleRequest) => Expressed<CurlCommand> = once(commandOf);

function commandOf(request: ExampleRequest): Expressed<CurlCommand> {
  const reason = obstacle(request);
  if (reason) return inexpressible(reason);
  const body = request.body === null ? expressed([]) : bodyOptions(request.body);
  if (!body.ok) return body;
  const options = [...userOptions(request), ...headerOptions(request), ...body.value];
  // File names and user names of a document too: no argument of a program holds NUL.
  if (literalText(options.flatMap(({ value }) => value ?? [])).includes('\0')) return inexpressible('nul-character');
  return expressed({ lead: [...methodOptions(request), ...globOptions(request.url)], url: request.url, options });
}

function obstacle(request: ExampleRequest): Reason | null {
  const { basic, headers } = request;
  const lines = literalText([...request.url, ...headers.flatMap(({ value }) => value)]);
  if (/[\r\n]/.test(lines)) return 'line-break-in-header';
  if (lines.includes('\0')) return 'nul-character';
  if (!headers.every(({ name }) => isToken(name)) || !isToken(request.method)) return 'header-name';
  if (basic && literalText(basic.username).includes(':')) return 'user-name';
  if (request.body?.kind === 'multipart' && request.body.parts.length === 0) return 'no-part';
  return request.method === 'HEAD' && request.body ? 'head-with-body' : null;
}

/** `--request` only where curl would choose another method: it would also be sent again after a redirect. */
function methodOptions({ method, body }: ExampleRequest): CurlOption[] {
  if (method === 'HEAD') return [option('head', null)];
  return method === (body ? 'POST' : 'GET') ? [] : [option('request', method)];
}

/** curl expands `[1-3]` and `{a,b}` in a URL unless told otherwise; an IPv6 host it knows. */
function globOptions(url: readonly Segment[]): CurlOption[] {
  const path = literalText(url).replace(/^[a-z]+:\/\/\[[^\]]*\]/i, '');
  return /[[\]{}]/.test(path) ? [option('globoff', null)] : [];
}

function userOptions({ basic }: ExampleRequest): CurlOption[] {
  return basic ? [option('user', mergeLiterals([...basic.username, literal(':'), ...basic.password]))] : [];
}

function headerOptions({ headers, body }: ExampleRequest): CurlOption[] {
  const named = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  return [...headers, ...(body && !named ? typeHeader(body) : [])].map(({ name, value }) => {
    // `Name:` would take a header away; `Name;` sends it empty.
    const empty = value.every((segment) => segment.kind === 'literal' && segment.text.trim() === '');
    return option('header', empty ? `${name};` : mergeLiterals([literal(`${name}: `), ...value]));
  });
}

/** curl writes the header of form-data itself, with its boundary, and completes that of another multipart type. */
function typeHeader({ kind, contentType }: ExampleBody): ExampleHeader[] {
  const own = kind === 'multipart' && /^multipart\/form-data\b/i.test(contentType);
  return own || contentType === '' ? [] : [{ name: 'Content-Type', value: [literal(contentType)] }];
}

function bodyOptions(body: ExampleBody): Expressed<CurlOption[]> {
  switch (body.kind) {
    case 'json':
      return expressed([option('data-raw', body.text, true)]);
    case 'text':
      return textOption(body.text);
    case 'urlencoded':
      return sameFields(body) ? expressed(body.fields.map(fieldOption)) : textOption(body.text);
    case 'file':
      // `@-` would be standard input.
      return expressed([option('data-binary', `@${body.file === '-' ? './-' : body.file}`)]);
    case 'multipart':
      return curlParts(body.parts);
    default:
      return body satisfies never;
  }
}

function textOption(text: string): Expressed<CurlOption[]> {
  return text.includes('\0') ? inexpressible('nul-character') : expressed([option('data-raw', text)]);
}

type Urlencoded = Extract<ExampleBody, { kind: 'urlencoded' }>;

/** Whether the fields, encoded by curl, mean the same text: nested styles and reserved characters may differ. */
function sameFields({ text, fields }: Urlencoded): boolean {
  const pairs = [...new URLSearchParams(text)];
  const hidden = fields.some(({ name, value }) => name === '' || value.includes('\0'));
  return (
    fields.length > 0 &&
    !hidden &&
    pairs.length === fields.length &&
    pairs.every(([name, value], index) => {
      return fields[index]?.name === name && fields[index].value === value;
    })
  );
}

/** curl encodes the value alone, so the name is encoded here. */
function fieldOption({ name, value }: { name: string; value: string }): CurlOption {
  return option('data-urlencode', `${encodeStrictly(name)}=${value}`);
}

/** Percent-encodes all but the unreserved characters of RFC 3986, as curl does. */
export function encodeStrictly(text: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, escape);
}
