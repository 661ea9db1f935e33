// What keeps an operation from being taken for a list although its names look like one.

import type { Operation } from '../model/types.js';
import type { Facts } from './facts.js';
import { type Items, shapeAt } from './items.js';
import type { Doubt, Rejection } from './verdict.js';
import type { Shape } from './shape.js';
import {
  cursorFieldWords,
  nextCursorWords,
  nextUrlWords,
  normalName,
  previousCursorWords,
  previousUrlWords,
} from './words.js';

/** Reasons not to paginate, strongest first; empty where there are none. */
export function guards(facts: Facts, items: Items): readonly (Rejection | Doubt)[] {
  return [...singleResource(facts, items), ...mutatingPost(facts.operation), ...disagreement(facts)];
}

/** `/folders/{id}` answers one folder with lists inside of it. */
function singleResource({ operation, body, read, response }: Facts, items: Items): readonly (Rejection | Doubt)[] {
  if (!endsInParameter(operation.path) || body === null || items.at === '') return [];
  const holder = items.at === null ? body : (shapeAt(body, parentOf(items.at), read) ?? body);
  if ([body, holder].some(({ properties }) => [...properties.keys()].some((name) => normalName(name) === 'id'))) {
    const reason =
      'the path ends in a parameter and the response has an `id` of its own: one resource with lists inside';
    return [{ kind: 'rejected', rule: 'single-resource', reason, pointer: response }];
  }
  const texts = [...holder.properties].filter(([name, place]) => isOwnText(normalName(name), read(place)));
  if (texts.length === 0) return [];
  const where = parentOf(items.at ?? '') || 'the response';
  const reason = `the path ends in a parameter and ${where} has texts beside the list: it may be one resource`;
  return [{ kind: 'doubt', rule: 'single-resource', reason, pointer: response, choices: [] }];
}

/** A text that tells of the resource, not of the page or the answer. */
function isOwnText(name: string, shape: Shape): boolean {
  const aboutPages = [nextUrlWords, previousUrlWords, nextCursorWords, previousCursorWords, cursorFieldWords];
  const known = answerWords.has(name) || aboutPages.some((words) => words.has(name)) || /page|cursor|token/.test(name);
  return !known && shape.types.has('string');
}

const answerWords = new Set(
  `object type kind url uri href self status message msg code error requestid etag version firstid lastid first last
  timestamp success ok syncversion`.split(/\s+/),
);

function endsInParameter(path: string): boolean {
  const [plain = ''] = path.split(/[?#]/);
  return (plain.split('/').at(-1) ?? '').includes('{');
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

const mutating = new Set(
  `create send update delete remove add put insert cancel submit upload import approve revoke refresh copy patch purge invite
  enable disable register generate publish reset rotate`.split(/\s+/),
);

const reading = new Set(
  'get list search query sync find fetch lookup filter browse scan read select retrieve'.split(' '),
);

/** A POST that changes something must not be sent again for the next page. */
function mutatingPost(operation: Operation): readonly (Rejection | Doubt)[] {
  if (operation.method !== 'POST') return [];
  const segments = operation.path.split('/').filter((segment) => !segment.includes('{'));
  const words = wordsOf(`${segments.at(-1) ?? ''} ${operation.operationId ?? ''}`);
  const { pointer } = operation;
  const reads = words.some((word) => reading.has(word));
  const changes = words.some((word) => mutating.has(word));
  if (reads && !changes) return [];
  if (changes && !reads) {
    return [
      { kind: 'rejected', rule: 'mutating-post', reason: 'a POST that changes something is not repeated', pointer },
    ];
  }
  const reason = 'a POST whose name does not say that it only reads';
  return [{ kind: 'doubt', rule: 'mutating-post', reason, pointer, choices: [] }];
}

/** The words of a name in any casing: `listRequests`, `request-list`, `requests.list`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function disagreement({ disagreement: reason, response }: Facts): readonly Doubt[] {
  return reason === '' ? [] : [{ kind: 'doubt', rule: 'responses', reason, pointer: response, choices: [] }];
}
