// The inert data of how an operation paginates, in the places of the typed function's input.

import { inputKeys } from '../../generator/names/input-keys.js';
import type { Pagination, RequestField, ResponseField } from '../../generator/model/pagination.js';
import { pointerToken } from '../../generator/model/raw.js';
import type { Operation } from '../../generator/model/types.js';
import type { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { literal } from './syntax.js';

/** The `Pages` literal of the runtime; what has the runtime's default is left out. */
export function pagesData(operation: Operation, pagination: Pagination, scope: FileScope): Code {
  const place = inputPlaces(operation);
  return literal({
    by: scope.value(strategies[pagination.style]),
    items: pagination.items ?? undefined,
    map: pagination.itemsKind === 'map' ? true : undefined,
    more: responsePlace(pagination.more),
    total: responsePlace(pagination.total),
    size: pagination.size ? place(pagination.size) : undefined,
    ...styleData(pagination, place),
    fixed:
      pagination.fixed.length > 0
        ? Object.fromEntries(pagination.fixed.map(({ field, value }) => [place(field), value]))
        : undefined,
    drop: pagination.dropped.length > 0 ? pagination.dropped.map(place) : undefined,
  });
}

const strategies: Readonly<Record<Pagination['style'], string>> = {
  page: 'pageNumber',
  offset: 'offset',
  cursor: 'cursor',
  id: 'idCursor',
  url: 'nextUrl',
  link: 'linkHeader',
  single: 'single',
};

type Place = (field: RequestField) => string;

/** JSON Pointers (RFC 6901) into the input of the typed function. */
function inputPlaces(operation: Operation): Place {
  const keys = inputKeys(operation);
  return (field) => {
    if (field.in === 'body') return `/body${field.pointer}`;
    const parameter = operation.parameters.find(
      ({ name, in: location }) => name === field.name && location === field.in,
    );
    const key = (parameter && keys.get(parameter)) ?? field.name;
    return `/${pointerToken(key)}${field.pointer}`;
  };
}

/** A JSON Pointer starts with a slash or is empty; a header's name does not. */
function responsePlace(field: ResponseField | null): string | undefined {
  if (field === null) return undefined;
  return field.in === 'body' ? field.pointer : field.name;
}

function styleData(pagination: Pagination, place: Place): object {
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
      return { back: {} };
    case 'single':
      return {};
  }
}
