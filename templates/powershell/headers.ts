// The headers of a request as entries of a hashtable, whose keys ignore case.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import { powershellString } from '../shell/powershell-literal.js';
import { literal, literalText } from '../shell/text.js';

/** `name` and `value` are PowerShell expressions. */
export interface HeaderEntry {
  readonly name: string;
  readonly value: string;
}

/** All headers but Content-Type, which has a parameter of its own; those of one name are joined as RFC 9110 section 5.3 says. */
export function headerEntries({ headers, basic }: ExampleRequest): readonly HeaderEntry[] {
  const joined = new Map<string, { name: string; value: readonly Segment[] }>();
  for (const { name, value } of headers) {
    const key = name.toLowerCase();
    const before = joined.get(key);
    const separator = literal(key === 'cookie' ? '; ' : ', ');
    joined.set(key, before ? { name: before.name, value: [...before.value, separator, ...value] } : { name, value });
  }
  joined.delete('content-type');
  const entries = [...joined.values()].map(({ name, value }) => ({
    name: quote([literal(name)]),
    value: quote(value),
  }));
  return basic ? [{ name: "'Authorization'", value: basicValue(basic) }, ...entries] : entries;
}

/** RFC 7617: the parameter for credentials exists from 6.0 on only, so the header is built. */
function basicValue({ username, password }: NonNullable<ExampleRequest['basic']>): string {
  const pair = quote([...username, literal(':'), ...password]);
  return `'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(${pair}))`;
}

/** Headers that .NET parses from PowerShell 6 on, and refuses where their value has another form than it knows. */
const parsed =
  /^(date|expires|from|host|if-(match|none-match|range|modified-since|unmodified-since)|range|user-agent|via|warning)$/i;

/** Whether PowerShell 6 and later could refuse a header or media type that 5.1 and other clients send. */
export function needsNoValidation({ headers, body }: ExampleRequest): boolean {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type');
  const mediaType = type ? literalText(type.value) : (body?.contentType ?? '');
  const odd = headers.some(
    ({ name, value }) =>
      parsed.test(name) || (/^authorization$/i.test(name) && !/^[\w-]+ /.test(literalText(value.slice(0, 1)))),
  );
  return odd || (mediaType !== '' && !/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+( *;.*)?$/.test(mediaType));
}

function quote(segments: readonly Segment[]): string {
  return powershellString(segments, 'ascii');
}
