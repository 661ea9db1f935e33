// JSON on one line with sorted keys and exact integers, so that equal values have equal texts.

import { isRaw } from '../model/raw.js';

export function jsonText(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (!isRaw(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${jsonText(part)}`);
  return `{${members.join(',')}}`;
}
