// A document with something wrong in it: another type at a node, a deletion, a duplicate, a renamed key, odd text.

import { pick, type Random } from './random.js';

type Members = Record<string, unknown>;

interface Place {
  readonly holder: Members;
  readonly key: string;
}

/** A changed copy; one to three mutations, each anywhere in the document. */
export function mutated(root: unknown, random: Random): unknown {
  const copy = structuredClone(root);
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index += 1) {
    const all = places(copy as Members);
    if (all.length > 0) mutate(pick(random, all), { random, all });
  }
  return copy;
}

/** Every member and element of a document, in its order. */
function places(root: Members): readonly Place[] {
  const found: Place[] = [];
  const walk = (holder: Members): void => {
    for (const key of Object.keys(holder)) {
      found.push({ holder, key });
      const child = holder[key];
      if (typeof child === 'object' && child !== null) walk(child as Members);
    }
  };
  walk(root);
  return found;
}

interface Choice {
  readonly random: Random;
  readonly all: readonly Place[];
}

function mutate(place: Place, choice: Choice): void {
  const { random } = choice;
  const mutation = pick(random, [intrude, intrude, remove, duplicate, rename, swap]);
  mutation(place, choice);
}

const intruders: readonly (() => unknown)[] = [
  ...[null, true, false, 0, -1, 1e300, 12345678901234567890n, '', 'text', '#', '__proto__'].map((value) => () => value),
  ...['#/components/schemas/Nope', '\u0000\ud800', '*/ x', '{', '}', '../..', 'x'.repeat(2000)].map(
    (text) => () => text,
  ),
  () => [],
  () => ({}),
  () => [null, 1, 'a', {}],
  () => ({ $ref: '#' }),
  () => ({ $ref: '#/paths' }),
  () => ({ $ref: 1 }),
  () => ({ type: ['object', 'nope', 1] }),
  () => ({ allOf: [{ $ref: '#' }, true, false, 1] }),
  () => JSON.parse('{"__proto__":{"type":"string"},"constructor":1,"toString":{}}') as unknown,
];

function intrude({ holder, key }: Place, { random }: Choice): void {
  holder[key] = pick(random, intruders)();
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function duplicate({ holder, key }: Place, { random }: Choice): void {
  const value = structuredClone(holder[key]);
  if (Array.isArray(holder)) holder.push(value);
  else holder[`${key}${pick(random, ['2', '-', '_', ' ', '/', '{x}', '~'])}`] = value;
}

const names = [
  '$ref',
  'allOf',
  'oneOf',
  'enum',
  'const',
  'type',
  'name',
  'in',
  'schema',
  'content',
  'items',
  'default',
];

function rename({ holder, key }: Place, { random }: Choice): void {
  if (Array.isArray(holder)) return;
  const value = holder[key];
  delete holder[key];
  const others = [...names, 'properties', 'required', 'discriminator', 'servers', 'security', 'get', '', 'constructor'];
  holder[pick(random, [...others, key.toUpperCase(), ` ${key}`])] = value;
}

/** A part of the document where another one was. */
function swap({ holder, key }: Place, { random, all }: Choice): void {
  const other = pick(random, all);
  holder[key] = structuredClone(other.holder[other.key]);
}
