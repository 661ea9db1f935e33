// What the `format` keyword asks of a string: a value to show, and a test.

import { isIPv4, isIPv6 } from 'node:net';

/** Fixed values: a date of today or a random id would change the output with every run. */
const values: Readonly<Record<string, string>> = {
  'date-time': '2025-01-01T00:00:00Z',
  datetime: '2025-01-01T00:00:00Z',
  date: '2025-01-01',
  time: '00:00:00Z',
  duration: 'P1D',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  domain: 'example.com',
  ipv4: '192.0.2.1',
  ip: '192.0.2.1',
  ipv6: '2001:db8::1',
  cidr: '192.0.2.0/24',
  uri: 'https://example.com',
  url: 'https://example.com',
  iri: 'https://example.com',
  'uri-reference': '/example',
  'iri-reference': '/example',
  'uri-template': '/example/{id}',
  uuid: '123e4567-e89b-12d3-a456-426614174000',
  guid: '123e4567-e89b-12d3-a456-426614174000',
  byte: 'ZXhhbXBsZQ==',
  base64: 'ZXhhbXBsZQ==',
  base64url: 'ZXhhbXBsZQ',
  password: 'example-password',
  'json-pointer': '/example',
  'relative-json-pointer': '0',
  regex: '^[a-z]+$',
  int32: '1',
  int64: '1',
  uint64: '1',
  integer: '1',
  decimal: '1.00',
  phone: '+12025550123',
  char: 'a',
};

/** A fitting string, `null` where the format is none of the known ones. */
export function formatValue(format: string | undefined): string | null {
  const key = (format ?? '').toLowerCase();
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}

const clock = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:?\d\d)`;
const dateTime = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)[Tt ]${clock}$`, 'i');
const time = new RegExp(`^${clock}$`, 'i');

const tests: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => isDate(dateTime.exec(text)?.[1] ?? ''),
  date: isDate,
  time: (text) => time.test(text),
  duration: (text) => /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  hostname: (text) =>
    /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(text),
  ipv4: isIPv4,
  ipv6: isIPv6,
  uri: (text) => /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{}|]*$/i.test(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

/** Formats of JSON Schema 2020-12 section 7.3; what is not known here is no constraint. */
export function fitsFormat(format: string | undefined, text: string): boolean {
  const test = format !== undefined && Object.hasOwn(tests, format) ? tests[format] : undefined;
  return test === undefined || test(text);
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
