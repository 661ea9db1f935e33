// The property of a typed function's input that holds each parameter: its own name wherever that is free.

import { inputBody } from '../model/fetch-refusal.js';
import { contentKind } from '../model/content.js';
import type { Operation, Parameter, ParameterLocation } from '../model/types.js';
import { words } from './words.js';

/** Who keeps the bare name when parameters of several locations share it. */
const precedence: readonly ParameterLocation[] = ['path', 'query', 'querystring', 'header', 'cookie'];

/**
 * Input keys by parameter. Independent of every other operation. A name that another location took first (in the order
 * path, query, querystring, header, cookie), or that the input itself needs (`body`, `contentType`, `accept`), becomes
 * `<location>_<name>` in the spelling of the name: `query_id`, `queryId`, `query-id`.
 */
export const inputKeys = perOperation((operation): ReadonlyMap<Parameter, string> => {
  const taken = new Set(reservedKeys(operation));
  const ordered = precedence.flatMap((location) => operation.parameters.filter((found) => found.in === location));
  // Names as they stand first: what is made up must never take the name that another parameter really has.
  const keys = new Map<Parameter, string>();
  for (const parameter of ordered) {
    if (taken.has(parameter.name)) continue;
    taken.add(parameter.name);
    keys.set(parameter, parameter.name);
  }
  for (const parameter of ordered.filter((found) => !keys.has(found))) {
    const key = freeKey(locatedName(parameter), taken);
    taken.add(key);
    keys.set(parameter, key);
  }
  return keys;
});

/** Media types of the body, in document order; the input has a `contentType` where there are several. */
export function bodyMediaTypes(operation: Operation): readonly string[] {
  return [...new Set((inputBody(operation)?.contents ?? []).map((content) => content.contentType))];
}

/**
 * Media types of the success answers, JSON first, then in document order; the input has an `accept` where there are
 * several. The success answers are the 2xx ones, else `default`.
 */
export const answerMediaTypes = perOperation((operation): readonly string[] => {
  const successes = operation.responses.filter((response) => response.status.startsWith('2'));
  const fallback = operation.responses.filter((response) => response.status === 'default');
  const contents = (successes.length > 0 ? successes : fallback).flatMap((response) => response.contents);
  // Documents have keys that are no media types (`string`, `undefined`): nothing can be asked for in those.
  const offered = contents.map((content) => content.contentType).filter((contentType) => contentType.includes('/'));
  if (offered.length < 2) return offered;
  const isJson = (contentType: string): boolean => contentKind(contentType) === 'json';
  return [...new Set([...offered.filter(isJson), ...offered.filter((type) => !isJson(type))])];
});

/** Every target asks again: what is found for an operation is kept as long as the operation. */
function perOperation<Found extends object>(find: (operation: Operation) => Found): (operation: Operation) => Found {
  const known = new WeakMap<Operation, Found>();
  return (operation) => {
    const found = known.get(operation) ?? find(operation);
    known.set(operation, found);
    return found;
  };
}

function reservedKeys(operation: Operation): readonly string[] {
  return [
    ...(inputBody(operation) ? ['body'] : []),
    ...(bodyMediaTypes(operation).length > 1 ? ['contentType'] : []),
    ...(answerMediaTypes(operation).length > 1 ? ['accept'] : []),
  ];
}

function locatedName({ name, in: location }: Parameter): string {
  if (name.includes('_')) return `${location}_${name}`;
  if (name.includes('-')) return `${location}-${name}`;
  const isPlain = words(name).join('') === name;
  return isPlain && /[A-Z]/.test(name.slice(1))
    ? location + name.charAt(0).toUpperCase() + name.slice(1)
    : `${location}_${name}`;
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}
