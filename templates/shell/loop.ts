// From a pagination and an example to a loop over pages, or to none where a shell cannot do it simply.

import type { ExampleRequest, Segment } from '../../generator/model/example.js';
import type { Pagination, RequestField, ResponseField } from '../../generator/model/pagination.js';
import type { Operation } from '../../generator/model/types.js';
import { answersJson } from './answer.js';
import { loopBody } from './loop-body.js';
import {
  byKind,
  type Loop,
  type NumberLoop,
  numbersOf,
  type Path,
  pathOf,
  type Sent,
  type Signal,
} from './loop-types.js';
import { loopUrl, numberAt, type QueryPair } from './loop-url.js';

/**
 * The loop over the pages of `operation`, `null` where there is none: flags and tokens in headers, values in other places,
 * rules that carry something along or end at short pages, all of which a loop without them would do wrong.
 */
export function loopOf(operation: Operation, pagination: Pagination, request: ExampleRequest): Loop | null {
  const more = bodyPath(pagination.more);
  const items = pagination.items === null ? null : pathOf(pagination.items);
  const fixed = pagination.fixed.map(({ field, value }) => ({ name: queryName(field), value }));
  const isPlain =
    answersJson(operation) &&
    pagination.additions === undefined &&
    (pagination.more === null || more !== null) &&
    fixed.every(({ name, value }) => name !== null && typeof value !== 'object');
  if (!isPlain) return null;
  const sent = fixed.map(({ name, value }): QueryPair => ({ name: name ?? '', value: String(value) }));
  const removed = [...pagination.dropped, ...ownFields(pagination)];
  const url = loopUrl(request.url, { removed: removed.map(queryName).filter((name) => name !== null), sent });
  const isMap = pagination.itemsKind === 'map';
  const loop = loopByStyle(pagination, { operation, request, more, removed, base: { url, items, isMap } });
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
  readonly operation: Operation;
  readonly request: ExampleRequest;
  readonly more: Path | null;
  /** What the first request does not send. */
  readonly removed: readonly RequestField[];
  readonly base: Pick<Loop, 'url' | 'items' | 'isMap'>;
}

function loopByStyle(pagination: Pagination, parts: LoopParts): Loop | null {
  const { request, more, base } = parts;
  switch (pagination.style) {
    case 'page':
    case 'offset':
      return numberLoop(pagination, parts);
    case 'cursor': {
      const next = bodyPath(pagination.next);
      const sent = sentIn(pagination.cursor, parts);
      if (next === null || sent === null) return null;
      return { kind: 'token', ...base, sent, next, id: null, more, endValues: pagination.endValues };
    }
    case 'id': {
      const sent = sentIn(pagination.after, parts);
      if (sent === null || base.items === null || base.isMap) return null;
      const next = bodyPath(pagination.last);
      return { kind: 'token', ...base, sent, next, id: pathOf(pagination.id), more, endValues: [] };
    }
    case 'url':
    case 'link': {
      const next = pagination.style === 'link' ? ('link-header' as const) : bodyPath(pagination.next);
      // A link does not carry credentials, so one in the query would have to be put into it again.
      const isPlain = request.body === null && !request.url.some(isSecret);
      return next === null || !isPlain ? null : { kind: 'url', ...base, next, more };
    }
    case 'single':
      return null;
    default:
      return pagination satisfies never;
  }
}

function sentIn(field: RequestField, { request, removed }: LoopParts): Sent | null {
  const parameter = queryName(field);
  if (parameter !== null) return { in: 'query', parameter };
  if (field.in !== 'body') return null;
  const others = removed.filter((other) => other.in === 'body').map(({ pointer }) => pointer);
  const body = loopBody(request, { pointer: field.pointer, removed: others });
  return body && { in: 'body', body };
}

type Counted = Extract<Pagination, { style: 'page' | 'offset' }>;

function numberLoop(pagination: Counted, parts: LoopParts): NumberLoop | null {
  const { more, base } = parts;
  const sent = sentIn(pagination.style === 'page' ? pagination.page : pagination.offset, parts);
  // An offset that only a header gives may be none that can be counted.
  const isHidden = pagination.style === 'offset' && pagination.next?.in === 'header';
  if (sent === null || base.items === null || isHidden) return null;
  const { start } = pagination;
  const signals = [
    ...signal('last', more),
    ...signal('next', bodyPath(pagination.next)),
    ...signal('more', more),
    ...(pagination.style === 'page' ? signal('pages', bodyPath(pagination.totalPages)) : []),
    ...signal('total', bodyPath(pagination.total)),
    { kind: 'items' } as const,
  ];
  return { kind: pagination.style, ...base, sent, start, step: stepOf(pagination, parts), signals };
}

function signal(kind: Exclude<Signal['kind'], 'items'>, at: Path | null): readonly Signal[] {
  return at === null ? [] : [{ kind, at }];
}

function stepOf(pagination: Counted, { operation, request }: LoopParts): NumberLoop['step'] {
  if (pagination.style === 'page') return 1;
  if (pagination.advance === 'items') return 'items';
  const size = pagination.size && queryName(pagination.size);
  const asked = size === null ? null : (numberAt(request.url, size) ?? defaultOf(operation, size));
  return bodyPath(pagination.echoedSize) ?? asked ?? 'items';
}

/** The size that a page has where nobody asks for one. */
function defaultOf({ parameters }: Operation, size: string): number | null {
  const schema = parameters.find(({ name, in: place }) => name === size && place === 'query')?.schema;
  const usual = typeof schema === 'object' ? schema.default : undefined;
  return typeof usual === 'number' && usual > 0 ? usual : null;
}

function isSecret(segment: Segment): boolean {
  return segment.kind === 'variable' && segment.secret === true;
}

function queryName({ in: place, name, pointer }: RequestField): string | null {
  return place === 'query' && pointer === '' ? name : null;
}

function bodyPath(field: ResponseField | null): Path | null {
  return field?.in === 'body' ? pathOf(field.pointer) : null;
}

function pathsOf(loop: Loop): readonly Path[] {
  const own = byKind<readonly (Path | null)[]>(loop, {
    number: (one) => [
      typeof one.step === 'object' ? one.step : null,
      ...numbersOf(one).map(({ at }) => at),
      ...flags(one),
    ],
    token: ({ next, id, more }) => [next, id, more],
    url: ({ next, more }) => [next === 'link-header' ? null : next, more],
  });
  return [loop.items, ...own].filter((path) => path !== null);
}

function flags({ signals }: NumberLoop): readonly Path[] {
  return signals.flatMap((one) => (one.kind === 'last' || one.kind === 'more' ? [one.at] : []));
}

/** A number could be an index; an empty or unprintable name has no safe form in every shell. */
function isPrintable(path: Path): boolean {
  return path.every((token) => /^[ -~]+$/.test(token) && !/^\d+$/.test(token));
}
