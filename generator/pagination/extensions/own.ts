// `x-curlew-pagination`: a rule as a config has it, checked as there, because a document can say anything.

import { isRaw } from '../../model/raw.js';
import type { Reading } from '../extensions.js';
import type { PaginationRule } from '../options.js';

/** Reads our own extension. */
export function ownRule(value: unknown): Reading {
  if (value === false) return false;
  if (!isRaw(value)) return { problem: 'expected an object with `style`, or false' };
  const problems = Object.entries({ style: undefined, ...value }).flatMap(([name, member]) => problemOf(name, member));
  return problems.length > 0 ? { problem: problems.join('; ') } : (value as unknown as PaginationRule);
}

interface Kind {
  readonly called: string;
  readonly fits: (value: unknown) => boolean;
}

const text: Kind = { called: 'a text', fits: (value) => typeof value === 'string' };
const optional: Kind = { called: 'a text or null', fits: (value) => value === null || text.fits(value) };
const flag: Kind = { called: 'true or false', fits: (value) => typeof value === 'boolean' };
const count: Kind = { called: 'a whole number', fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0 };
const object: Kind = { called: 'an object', fits: (value) => isRaw(value) };
const texts: Kind = { called: 'a list of texts', fits: (value) => Array.isArray(value) && value.every(text.fits) };
const places: Kind = {
  called: 'an object of texts',
  fits: (value) => isRaw(value) && Object.values(value).every(text.fits),
};

function oneOf(...choices: readonly string[]): Kind {
  return { called: `one of ${choices.join(', ')}`, fits: (value) => choices.some((choice) => choice === value) };
}

const kinds: Readonly<Record<keyof PaginationRule, Kind>> = {
  style: oneOf('page', 'offset', 'cursor', 'id', 'url', 'link', 'single'),
  items: optional,
  page: text,
  offset: text,
  cursor: text,
  after: text,
  before: text,
  size: optional,
  next: optional,
  previous: optional,
  last: optional,
  first: optional,
  more: optional,
  total: optional,
  totalPages: optional,
  echoedPage: optional,
  echoedOffset: optional,
  echoedSize: optional,
  id: text,
  start: count,
  advance: oneOf('items', 'size'),
  endValues: texts,
  stopOnShortPage: flag,
  reinject: texts,
  carry: places,
  fixed: object,
};

function problemOf(name: string, value: unknown): readonly string[] {
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof PaginationRule] : undefined;
  if (kind === undefined) return [`a rule has no \`${name}\``];
  return kind.fits(value) ? [] : [`\`${name}\` is ${kind.called}`];
}
