// Request bodies, responses and links (OpenAPI sections 4.8.13, 4.8.16, 4.8.17, 4.8.20).

import { escapeSegment } from '../json-pointer.js';
import { readContent, readHeaders } from './content.js';
import { expectObject, expectText, own, type Raw, shown } from './expect.js';
import { at, type Reading } from './reading.js';
import { readMap, readObject } from './reference-object.js';

/** A Request Body Object or a reference to one; `undefined` where there is none. */
export function readRequestBody(value: unknown, pointer: string, reading: Reading): Raw | undefined {
  if (value === undefined || value === null) return undefined;
  const read = (body: Raw, place: string): Raw => ({
    ...body,
    content: readContent(own(body, 'content'), `${place}/content`, reading),
  });
  return readObject(value, { pointer, reading, kind: 'request body' }, read) ?? undefined;
}

/** Responses by status; a `4xx` in lower case is repaired. */
export function readResponses(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  if (value === undefined || value === null) {
    reportMissing(pointer, reading);
    return { default: { description: '' } };
  }
  const source = expectObject(value, at(pointer, reading)) ?? {};
  const entries: [string, Raw][] = [];
  for (const key in source) {
    if (key.startsWith('x-')) continue;
    const place = `${pointer}/${escapeSegment(key)}`;
    const status = readStatus(key, place, reading);
    const response = readObject(source[key], { pointer: place, reading, kind: 'response' }, readResponse);
    if (status !== null && response !== null) entries.push([status, response]);
  }
  return Object.fromEntries(entries);
}

function reportMissing(pointer: string, reading: Reading): void {
  reading.report.repair({
    code: 'missing-field',
    pointer,
    message: 'operation without "responses"',
    hint: 'describe at least one response; any answer is accepted',
  });
}

function readStatus(key: string, pointer: string, reading: Reading): string | null {
  if (/^([1-5](\d\d|XX)|default)$/.test(key)) return key;
  const upper = key.trim().toUpperCase();
  const repaired = /^[1-5](\d\d|XX)$/.test(upper) ? upper : null;
  reading.report.repair({
    code: 'status-key',
    pointer,
    message: `${shown(key)} is no status code; ${repaired === null ? 'left out' : `read as ${repaired}`}`,
    hint: 'use a code such as 200, a range such as 4XX, or default',
  });
  return repaired;
}

function readResponse(value: Raw, pointer: string, reading: Reading): Raw {
  const description = expectText(own(value, 'description'), at(`${pointer}/description`, reading));
  if (description === undefined && own(value, 'summary') === undefined) {
    const hint = 'say when the server answers so';
    reading.report.warn({ code: 'missing-description', pointer, message: 'response without "description"', hint });
  }
  const { content, headers, links } = value;
  return {
    ...value,
    description: description ?? '',
    ...(content === undefined ? {} : { content: readContent(content, `${pointer}/content`, reading) }),
    ...(headers === undefined ? {} : { headers: readHeaders(headers, `${pointer}/headers`, reading) }),
    ...(links === undefined ? {} : { links: readLinks(links, `${pointer}/links`, reading) }),
  };
}

function readLinks(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) =>
    readObject(member, { pointer: `${pointer}/${escapeSegment(key)}`, reading, kind: 'link' }, (link) => link),
  );
}
