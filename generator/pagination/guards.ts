// What keeps an operation from being taken for a list although its names look like one.

import type { Operation } from '../model/types.js';
import type { Facts } from './facts.js';
import { type Items, shapeAt } from './items.js';
import { steps } from './shape.js';
import type { Doubt, Rejection } from './verdict.js';
import { normalName } from './words.js';

/** Reasons not to paginate, strongest first; empty where there are none. */
export function guards(facts: Facts, items: Items): readonly (Rejection | Doubt)[] {
  return [...singleResource(facts, items), ...mutatingPost(facts.operation), ...disagreement(facts)];
}

/** `/folders/{id}` answers one folder with lists inside of it. */
function singleResource({ operation, body, read, response }: Facts, items: Items): readonly Rejection[] {
  if (!endsInParameter(operation.path) || body === null || items.at === '') return [];
  const holder = items.at === null ? body : shapeAt(body, parentOf(items.at), read);
  const holders = [body, ...(holder === null ? [] : [holder])];
  if (!holders.some(({ properties }) => [...properties.keys()].some((name) => normalName(name) === 'id'))) return [];
  const reason = 'the path ends in a parameter and the response has an `id` of its own: one resource with lists inside';
  return [{ kind: 'rejected', rule: 'single-resource', reason, pointer: response }];
}

function endsInParameter(path: string): boolean {
  const [plain = ''] = path.split(/[?#]/);
  return (plain.split('/').at(-1) ?? '').includes('{');
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

const mutating =
  /^(create|send|update|delete|remove|add|set|put|post|insert|cancel|submit|upload|import|export|run|start|stop|approve|revoke|refresh|move|copy|patch|batch|bulk|purge|invite|enable|disable)/;

const reading = /(get|list|search|query|sync|find|fetch|lookup|filter|browse|scan|read|select)/;

/** A POST that changes something must not be sent again for the next page. */
function mutatingPost(operation: Operation): readonly (Rejection | Doubt)[] {
  if (operation.method !== 'POST') return [];
  const segments = steps(operation.path).filter((segment) => segment !== '' && !segment.includes('{'));
  const words = [segments.at(-1) ?? '', operation.operationId ?? ''].map((name) => name.toLowerCase());
  const pointer = operation.pointer;
  if (words.some((word) => mutating.test(word))) {
    return [
      { kind: 'rejected', rule: 'mutating-post', reason: 'a POST that changes something is not repeated', pointer },
    ];
  }
  if (words.some((word) => reading.test(word))) return [];
  const reason = 'a POST whose name does not say that it only reads';
  return [{ kind: 'doubt', rule: 'mutating-post', reason, pointer, choices: [] }];
}

function disagreement({ disagreement: reason, response }: Facts): readonly Doubt[] {
  return reason === '' ? [] : [{ kind: 'doubt', rule: 'responses', reason, pointer: response, choices: [] }];
}
