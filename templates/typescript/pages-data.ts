// The inert data of how an operation paginates, in the places of the typed function's input.

import { inputKeys } from '../../generator/names/input-keys.js';
import type { Pagination, RequestField, ResponseField } from '../../generator/model/pagination.js';
import { pointerToken } from '../../generator/model/raw.js';
import type { Operation } from '../../generator/model/types.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { literal } from './syntax.js';

/** The `Pages` literal of the runtime; what has the runtime's default is left out. */
export function pagesData(operation: Operation, pagination: Pagination, scope: FileScope): Code {
  const place = inputPlaces(operation);
  const { items, itemsKind, fixed, dropped, additions } = pagination;
  const values = fixed.map(({ field, value }) => [place(field), value] as const);
  const later = dropped.map((field) => [place(field), new Code('undefined')] as const);
  const style = styleData(pagination, place);
  const carried = (additions?.carry ?? []).map(({ field, value }) => [place(field), responsePlace(value)] as const);
  const places = [style.parameter, style.back?.parameter, ...[...values, ...later, ...carried].map(([name]) => name)];
  return literal({
    by: withAdditions(scope.value(strategyOf(pagination)), pagination, scope),
    items: items === '' ? undefined : (items ?? undefined),
    unpack: itemsKind === 'map' ? new Code('Object.entries') : undefined,
    more: responsePlace(pagination.more),
    total: responsePlace(pagination.total),
    size: pagination.size ? place(pagination.size) : undefined,
    pageSize: needsDefaultSize(pagination) ? defaultSize(operation, pagination.size) : undefined,
    ...style,
    reinject: additions?.reinject,
    carry: carried.length > 0 ? Object.fromEntries(carried) : undefined,
    fixed: values.length > 0 ? Object.fromEntries(values) : undefined,
    later: later.length > 0 ? Object.fromEntries(later) : undefined,
    write: places.some((one) => one?.startsWith('/')) ? scope.value('writeNested') : undefined,
  });
}

/** A full page without a link may be one whose link is hidden; an offset may grow by a size that nobody asked for. */
function needsDefaultSize(pagination: Pagination): boolean {
  return pagination.style === 'link' || (pagination.style === 'offset' && pagination.advance === 'size');
}

/** What the document says a page has where nobody asks; zero is how some say "no limit". */
function defaultSize(operation: Operation, size: RequestField | null): number | undefined {
  const parameter = operation.parameters.find(({ name, in: location }) => name === size?.name && location === size.in);
  const schema = parameter?.schema;
  const value = typeof schema === 'object' ? schema.default : undefined;
  return typeof value === 'number' && value > 0 && size?.pointer === '' ? value : undefined;
}

/** A strategy that looks at fewer signals, where the document has no others, makes a smaller bundle. */
function strategyOf(pagination: Pagination): string {
  const { style, more } = pagination;
  if (style !== 'page' && style !== 'offset') return strategies[style];
  const isPlain = more === null && pagination.next === null;
  if (style === 'page') return isPlain ? 'pageTotals' : 'pageNumber';
  return isPlain ? 'offsetTotals' : 'offset';
}

/** Wrapped in what the rule adds; a bundler may leave the call out with the list. */
function withAdditions(by: Code, { style, more, additions = {} }: Pagination, scope: FileScope): Code {
  const { stopOnShortPage, carry, reinject } = additions;
  const names = [
    ...(carry ? ['carrying'] : []),
    ...(reinject ? ['reinjecting'] : []),
    ...(stopOnShortPage ? ['untilShort'] : []),
    ...(style === 'link' && more ? ['untilFlag'] : []),
  ];
  return names.reduce((inner, name) => new Code(`/*#__PURE__*/ ${scope.value(name).text}(${inner.text})`), by);
}

const strategies = {
  cursor: 'cursor',
  id: 'idCursor',
  url: 'nextUrl',
  link: 'linkHeader',
  single: 'single',
} as const;

type Place = (field: RequestField) => string;

/** Names of properties of the typed function's input, or JSON Pointers (RFC 6901) into it. */
export function inputPlaces(operation: Operation): Place {
  const keys = inputKeys(operation);
  return (field) => {
    if (field.in === 'body') return `/body${field.pointer}`;
    const parameter = operation.parameters.find(
      ({ name, in: location }) => name === field.name && location === field.in,
    );
    const key = (parameter && keys.get(parameter)) ?? field.name;
    return field.pointer === '' && !key.startsWith('/') ? key : `/${pointerToken(key)}${field.pointer}`;
  };
}

/** A JSON Pointer starts with a slash or is empty; a header's name does not. */
function responsePlace(field: ResponseField | null): string | undefined {
  if (field === null) return undefined;
  return field.in === 'body' ? field.pointer : field.name;
}

interface StyleData {
  readonly parameter?: string;
  readonly back?:
    { readonly parameter?: string; readonly next?: string | undefined; readonly rel?: string } | undefined;
  readonly [name: string]: unknown;
}

function styleData(pagination: Pagination, place: Place): StyleData {
  switch (pagination.style) {
    case 'page':
      return {
        parameter: place(pagination.page),
        start: pagination.start === 1 ? undefined : pagination.start,
        next: responsePlace(pagination.next),
        totalPages: responsePlace(pagination.totalPages),
        echo: responsePlace(pagination.echoedPage),
        echoedSize: responsePlace(pagination.echoedSize),
      };
    case 'offset':
      return {
        parameter: place(pagination.offset),
        start: pagination.start === 0 ? undefined : pagination.start,
        next: responsePlace(pagination.next),
        echo: responsePlace(pagination.echoedOffset),
        echoedSize: responsePlace(pagination.echoedSize),
        bySize: pagination.advance === 'size' ? true : undefined,
      };
    case 'cursor':
      return {
        parameter: place(pagination.cursor),
        next: responsePlace(pagination.next),
        endValues: pagination.endValues.length > 0 ? pagination.endValues : undefined,
        back: pagination.previous
          ? { parameter: place(pagination.previous.cursor), next: responsePlace(pagination.previous.value) }
          : undefined,
      };
    case 'id':
      return {
        parameter: place(pagination.after),
        id: pagination.id,
        next: responsePlace(pagination.last),
        back: pagination.before
          ? { parameter: place(pagination.before), next: responsePlace(pagination.first) }
          : undefined,
      };
    case 'url':
      return {
        next: responsePlace(pagination.next),
        back: pagination.previous ? { next: responsePlace(pagination.previous) } : undefined,
      };
    case 'link':
      return { back: { rel: 'prev' } };
    case 'single':
      return {};
  }
}
