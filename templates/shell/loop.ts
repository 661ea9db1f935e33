// A paginated list as a loop that a shell can run: what changes from request to request, and what ends it.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { Pagination, RequestField, ResponseField } from '../../generator/model/pagination.js';
import type { Operation } from '../../generator/model/types.js';
import { answersJson } from './answer.js';
import { type LoopUrl, loopUrl, numberAt, type QueryPair } from './loop-url.js';

/** Names of properties from the body inwards; empty for the body itself. */
export type Path = readonly string[];

/** One thing to look at after a page; the first that speaks decides whether and how it goes on. */
export type Signal =
  /** A flag that says no. */
  | { readonly kind: 'last'; readonly at: Path }
  /** The server's own next number: one that leads forward is taken, a blank one ends. */
  | { readonly kind: 'next'; readonly at: Path }
  /** A flag that says yes. */
  | { readonly kind: 'more'; readonly at: Path }
  | { readonly kind: 'pages'; readonly at: Path }
  | { readonly kind: 'total'; readonly at: Path }
  | { readonly kind: 'items' };

interface LoopBase {
  /** The request without the parameter that the loop sets. */
  readonly url: LoopUrl;
  /** `null`: the page itself is the item. */
  readonly items: Path | null;
  /** Items are the members of an object. */
  readonly isMap: boolean;
}

/** Page numbers and offsets. */
export interface NumberLoop extends LoopBase {
  readonly kind: 'page' | 'offset';
  readonly parameter: string;
  readonly start: number;
  /** How far an offset goes: by a size that the answer says, by one that is sent, or by the items received. */
  readonly step: Path | number | 'items';
  readonly signals: readonly Signal[];
}

/** A token, or the id of the last item. */
export interface TokenLoop extends LoopBase {
  readonly kind: 'token';
  readonly parameter: string;
  readonly next: Path | null;
  /** The id inside the last item, for a list that gives none apart. */
  readonly id: Path | null;
  readonly more: Path | null;
  readonly endValues: readonly string[];
}

/** A link in the body, followed on the same origin only. */
export interface UrlLoop extends LoopBase {
  readonly kind: 'url';
  readonly next: Path;
  readonly more: Path | null;
}

export type Loop = NumberLoop | TokenLoop | UrlLoop;

/** The loop over the pages of `operation`, `null` where a shell cannot do it simply: signals in headers, tokens in the body. */
export function loopOf(operation: Operation, pagination: Pagination, request: ExampleRequest): Loop | null {
  const more = bodyPath(pagination.more);
  const items = pagination.items === null ? null : tokens(pagination.items);
  const fixed = pagination.fixed.map(({ field, value }) => ({ name: queryName(field), value }));
  const isPlain =
    answersJson(operation) &&
    (pagination.more === null || more !== null) &&
    fixed.every(({ name, value }) => name !== null && typeof value !== 'object');
  if (!isPlain) return null;
  const sent = fixed.map(({ name, value }): QueryPair => ({ name: name ?? '', value: String(value) }));
  const removed = [...pagination.dropped, ...ownFields(pagination)].map(queryName).filter((name) => name !== null);
  const url = loopUrl(request.url, { removed, sent });
  const isMap = pagination.itemsKind === 'map';
  const loop = loopByStyle(pagination, { request, more, base: { url, items, isMap } });
  return loop !== null && pathsOf(loop).every(isPrintable) ? loop : null;
}

/** The parameters that the loop sets itself. */
function ownFields(pagination: Pagination): readonly RequestField[] {
  switch (pagination.style) {
    case 'page':
      return [pagination.page];
    case 'offset':
      return [pagination.offset];
    case 'cursor':
      return [pagination.cursor, ...(pagination.previous ? [pagination.previous.cursor] : [])];
    case 'id':
      return [pagination.after, ...(pagination.before ? [pagination.before] : [])];
    default:
      return [];
  }
}

interface LoopParts {
  readonly request: ExampleRequest;
  readonly more: Path | null;
  readonly base: LoopBase;
}

function loopByStyle(pagination: Pagination, { request, more, base }: LoopParts): Loop | null {
  switch (pagination.style) {
    case 'page':
    case 'offset':
      return numberLoop(pagination, more, base, request.url);
    case 'cursor': {
      const next = bodyPath(pagination.next);
      const parameter = queryName(pagination.cursor);
      if (next === null || parameter === null) return null;
      return { kind: 'token', ...base, parameter, next, id: null, more, endValues: pagination.endValues };
    }
    case 'id': {
      const parameter = queryName(pagination.after);
      if (parameter === null || base.items === null || base.isMap) return null;
      const next = bodyPath(pagination.last);
      return { kind: 'token', ...base, parameter, next, id: tokens(pagination.id), more, endValues: [] };
    }
    case 'url': {
      const next = bodyPath(pagination.next);
      // A link does not carry credentials, so one in the query would have to be put into it again.
      const isPlain = request.body === null && !request.url.some(isSecret);
      return next === null || !isPlain ? null : { kind: 'url', ...base, next, more };
    }
    case 'link':
    case 'single':
      return null;
    default:
      return pagination satisfies never;
  }
}

type Counted = Extract<Pagination, { style: 'page' | 'offset' }>;

function numberLoop(
  pagination: Counted,
  more: Path | null,
  base: LoopBase,
  url: readonly Segment[],
): NumberLoop | null {
  const parameter = queryName(pagination.style === 'page' ? pagination.page : pagination.offset);
  if (parameter === null || base.items === null) return null;
  const { start } = pagination;
  const signals = [
    ...signal('last', more),
    ...signal('next', bodyPath(pagination.next)),
    ...signal('more', more),
    ...(pagination.style === 'page' ? signal('pages', bodyPath(pagination.totalPages)) : []),
    ...signal('total', bodyPath(pagination.total)),
    { kind: 'items' } as const,
  ];
  return { kind: pagination.style, ...base, parameter, start, step: stepOf(pagination, url), signals };
}

function signal(kind: Exclude<Signal['kind'], 'items'>, at: Path | null): readonly Signal[] {
  return at === null ? [] : [{ kind, at }];
}

function stepOf(pagination: Counted, url: readonly Segment[]): NumberLoop['step'] {
  if (pagination.style === 'page') return 1;
  if (pagination.advance === 'items') return 'items';
  const size = pagination.size && queryName(pagination.size);
  return bodyPath(pagination.echoedSize) ?? (size === null ? null : numberAt(url, size)) ?? 'items';
}

function isSecret(segment: Segment): boolean {
  return segment.kind === 'variable' && segment.secret === true;
}

function queryName({ in: place, name, pointer }: RequestField): string | null {
  return place === 'query' && pointer === '' ? name : null;
}

function bodyPath(field: ResponseField | null): Path | null {
  return field?.in === 'body' ? tokens(field.pointer) : null;
}

/** RFC 6901 section 4. */
function tokens(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function pathsOf(loop: Loop): readonly Path[] {
  const own = (): readonly (Path | null)[] => {
    switch (loop.kind) {
      case 'page':
      case 'offset':
        return [
          typeof loop.step === 'object' ? loop.step : null,
          ...loop.signals.map((one) => (one.kind === 'items' ? null : one.at)),
        ];
      case 'token':
        return [loop.next, loop.id, loop.more];
      case 'url':
        return [loop.next, loop.more];
      default:
        return loop satisfies never;
    }
  };
  return [loop.items, ...own()].filter((path) => path !== null);
}

/** A number could be an index; an empty or unprintable name has no safe form in every shell. */
function isPrintable(path: Path): boolean {
  return path.every((token) => /^[ -~]+$/.test(token) && !/^\d+$/.test(token));
}
