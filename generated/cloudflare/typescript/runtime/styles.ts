// Parameter values into percent-encoded text: one pure function per style, shared by the client and by snippets.

import { jsonText } from './json-text.js';
import type { Encode, ParameterStyle, ParameterText } from './operation.js';

/** Percent-encodes everything but RFC 3986's unreserved characters; a lone surrogate becomes U+FFFD, as in `fetch`. */
export function encodeComponent(text: string): string {
  // `escape` is the shortest way to a percent sign and two digits, but leaves an asterisk as it is.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()]/g, escape)
    .replaceAll('*', '%2A');
}

/**
 * Encoder of `allowReserved` (RFC 6570 section 3.2.3): reserved characters and percent-encoded triples stay, except
 * those that mean something else inside a query: `#`, `&`, `+`, `[`, `]` and `'`, which URL parsers rewrite.
 */
export function encodeReserved(text: string): string {
  const encoded = encodeURI(text.replace(/\p{Cs}/gu, '\ufffd'));
  return encoded.replace(/%25(?=[\da-f]{2})/gi, '%').replace(/[#&+']/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The text of one parameter exactly as the client sends it; `''` for `undefined` and `null`, which are not sent. */
export function parameterText(parameter: ParameterText, value: unknown): string {
  const { name, in: location, style, encode = encodeComponent } = parameter;
  if (value === undefined || value === null) return '';
  const bare = /path|header|string/.test(location);
  const write = location === 'header' ? String : encode;
  if (style) return style(name, value, write, bare);
  return (bare ? '' : `${encodeComponent(name)}=`) + write(String(value));
}

/** `blue,black`, `R,100,G,200` */
export const simple: ParameterStyle = (_name, value, encode) => join(value, encode, commas);

/** `blue,black`, `R=100,G=200` */
export const simpleExplode: ParameterStyle = (_name, value, encode) =>
  join(value, encode, { separator: ',', assign: '=' });

/** `.blue,black`, `.R,100,G,200` */
export const label: ParameterStyle = (_name, value, encode) => `.${join(value, encode, commas)}`;

/** `.blue.black`, `.R=100.G=200` */
export const labelExplode: ParameterStyle = (_name, value, encode) =>
  `.${join(value, encode, { separator: '.', assign: '=' })}`;

/** `;color=blue,black`, `;color=R,100,G,200` */
export const matrix: ParameterStyle = (name, value, encode) => {
  const text = join(value, encode, commas);
  return `;${encodeComponent(name)}${text && `=${text}`}`;
};

/** `;color=blue;color=black`, `;R=100;G=200` */
export const matrixExplode: ParameterStyle = (name, value, encode) =>
  `;${join(value, encode, { separator: ';', assign: '=', prefix: `${encodeComponent(name)}=` })}`.replace(
    /=(?=;|$)/g,
    '',
  );

/** `color=blue,black`, `color=R,100,G,200` */
export const form: ParameterStyle = (name, value, encode) => delimited(name, join(value, encode, commas), value);

/** `color=blue&color=black`, `R=100&G=200` */
export const formExplode: ParameterStyle = (name, value, encode) =>
  join(value, encode, { separator: '&', assign: '=', prefix: `${encodeComponent(name)}=` });

/** `color=blue%20black` */
export const spaceDelimited: ParameterStyle = (name, value, encode) =>
  delimited(name, join(value, encode, { separator: '%20', assign: '%20' }), value);

/** `color=blue%7Cblack` */
export const pipeDelimited: ParameterStyle = (name, value, encode) =>
  delimited(name, join(value, encode, { separator: '%7C', assign: '%7C' }), value);

/**
 * `color[R]=100`, brackets percent-encoded; deeper levels add brackets. OpenAPI leaves arrays open: a list of plain
 * values is `expand[]=a&expand[]=b`, which Rack, PHP and qs all read as a list (Rack reads `expand[0]` as a map), a list
 * with objects in it is numbered (`items[0][price]=1`), because `items[][price]` does not say where an item ends.
 */
export const deepObject: ParameterStyle = (name, value, encode) =>
  brackets(encodeComponent(name), value, encode).join('&');

/** JSON text, for parameters whose `content` is JSON. */
export const json: ParameterStyle = (name, value, encode, bare) =>
  `${bare ? '' : `${encodeComponent(name)}=`}${encode(jsonText(value))}`;

/** The value as it stands: the style of parameters that are neither array nor object, and of `content` that is text. */
export const text: ParameterStyle = (name, value, encode, bare) =>
  (bare ? '' : `${encodeComponent(name)}=`) + encode(plainText(value));

/** A whole query of its own (`in: querystring` of OpenAPI 3.2), or a value that is itself urlencoded. */
export const urlencoded: ParameterStyle = (name, value, encode, bare) => {
  const whole = Object.entries(value ?? {})
    .map(([key, member]) => (isFlat(member) ? formExplode : deepObject)(key, member, encodeComponent))
    .filter(Boolean)
    .join('&');
  return bare || !whole ? whole : `${encodeComponent(name)}=${encode(whole)}`;
};

/** One value as text: dates in ISO 8601, objects as JSON, the rest as JavaScript prints it. */
export function plainText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value).replace(/^"|"$/g, '') : String(value);
}

/** Whether a value has no objects inside that brackets would have to name. */
export function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof Date;
}

interface Layout {
  readonly separator: string;
  /** Between the key and the value of an object's member. */
  readonly assign: string;
  /** Before each value that has no key of its own. */
  readonly prefix?: string;
}

const commas: Layout = { separator: ',', assign: ',' };

/** Members that are `undefined` or `null` are left out (RFC 6570 section 2.3). */
function join(value: unknown, encode: Encode, { separator, assign, prefix = '' }: Layout): string {
  if (isScalar(value)) return value === undefined || value === null ? '' : prefix + encode(plainText(value));
  return Object.entries(value as object)
    .filter(([, member]) => member !== undefined && member !== null)
    .map(([key, member]) => (Array.isArray(value) ? prefix : encode(key) + assign) + encode(plainText(member)))
    .join(separator);
}

function delimited(name: string, written: string, value: unknown): string {
  return written || value === '' ? `${encodeComponent(name)}=${written}` : '';
}

function brackets(path: string, value: unknown, encode: Encode): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isScalar(value)) return [`${path}=${encode(plainText(value))}`];
  const unnumbered = Array.isArray(value) && isFlat(value);
  return Object.entries(value).flatMap(([key, member]) =>
    brackets(`${path}%5B${unnumbered ? '' : encodeComponent(key)}%5D`, member, encode),
  );
}
