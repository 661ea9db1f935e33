// The parts of a multipart body as curl's --form and --form-string.

import type { ExamplePart } from '../../generator/model/example.js';
import { type CurlOption, option } from './curl-command.js';
import { type Expressed, expressed, inexpressible, type Reason } from './reasons.js';

/** One option for each part, in order. */
export function curlParts(parts: readonly ExamplePart[]): Expressed<CurlOption[]> {
  const reason = parts.map(obstacle).find((found) => found !== null);
  return reason ? inexpressible(reason) : expressed(parts.map(partOption));
}

/** A media type whose parameters curl takes along (RFC 9110 section 8.3.1). */
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+( *; *[\w-]+=([\w.+-]+|"[^"\\,;]*"))*$/;

function obstacle(part: ExamplePart): Reason | null {
  if (part.name === '' || part.name.includes('=')) return 'part-name';
  if (part.contentType !== null && !mediaType.test(part.contentType)) return 'part-content-type';
  if (/[\0\r\n]/.test(part.name)) return 'part-name';
  return part.kind === 'text' && part.text.includes('\0') ? 'nul-character' : null;
}

/** Text goes by --form-string, which interprets nothing; with a media type only --form will do, its text in quotes. */
function partOption(part: ExamplePart): CurlOption {
  const type = part.contentType === null ? '' : `;type=${part.contentType}`;
  if (part.kind === 'file')
    return option('form', `${part.name}=@${quote(part.file === '-' ? './-' : part.file)}${type}`);
  return type === ''
    ? option('form-string', `${part.name}=${part.text}`)
    : option('form', `${part.name}=${quote(part.text)}${type}`);
}

/** curl's own quotes, in which a leading `@` or `<`, a comma and a semicolon mean nothing. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
