// Decides every name of one target at once: locked names first, then by document order, clashes told apart.

import { own } from '../model/raw.js';
import type { ApiModel, Operation } from '../model/types.js';
import type { Names, OperationNames } from '../plan.js';
import type { Naming } from '../target.js';
import { operationCandidates, schemaCandidate } from './candidates.js';
import { fileNames, groupName } from './files.js';
import { emptyLock, type NamesLock } from './lock.js';

/** A name that is not the plain spelling of what the document says, and why. */
export interface Rename {
  /** Operation key or `#/components/schemas/<name>`. */
  readonly of: string;
  /** What it would have been called. */
  readonly wanted: string;
  readonly name: string;
  readonly reason: 'clash' | 'reserved' | 'locked';
}

export interface PlannedNames {
  readonly names: Names;
  readonly renames: readonly Rename[];
  readonly lock: NamesLock;
}

/** Endings of the types that an operation owns beside its function. */
export const operationTypeEndings = ['Input', 'Output', 'Error', 'Result', 'Envelope', 'Item'] as const;

/**
 * Plans names. Deterministic: depends on the model, the target's reserved words and the lock only; a name in the lock is
 * kept, so that adding an operation never renames another.
 */
export function planNames(api: ApiModel, naming: Naming, lock: NamesLock = emptyLock): PlannedNames {
  const registry = createRegistry(naming.reserved);
  const functions = nameOperations(api.operations, registry, lock);
  const schemas = nameSchemas(Object.keys(api.schemas), registry, lock);
  const operations = withFiles(api.operations, functions);
  return {
    names: { operations, schemas },
    renames: registry.renames,
    lock: { operations: Object.fromEntries(functions), schemas: Object.fromEntries(schemas) },
  };
}

interface Registry {
  readonly renames: Rename[];
  readonly isFree: (names: readonly string[]) => boolean;
  readonly isReserved: (name: string) => boolean;
  readonly take: (names: readonly string[]) => void;
}

function createRegistry(reserved: ReadonlySet<string>): Registry {
  const taken = new Set<string>();
  return {
    renames: [],
    isFree: (names) => names.every((name) => !taken.has(name) && !reserved.has(name)),
    isReserved: (name) => reserved.has(name),
    take: (names) => names.forEach((name) => taken.add(name)),
  };
}

function nameOperations(
  operations: readonly Operation[],
  registry: Registry,
  lock: NamesLock,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const operation of operations) {
    const name = own(lock.operations, operation.key);
    if (typeof name !== 'string' || !isIdentifier(name) || !registry.isFree(operationIdentifiers(name))) continue;
    registry.take(operationIdentifiers(name));
    chosen.set(operation.key, name);
    noteLocked(registry, operation, name);
  }
  for (const operation of operations)
    if (!chosen.has(operation.key)) chosen.set(operation.key, chooseOperation(operation, registry));
  return new Map(operations.map((operation) => [operation.key, chosen.get(operation.key) ?? '']));
}

/** The lock is a file that others can write: only what curlew itself could have chosen is taken from it. */
function isIdentifier(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}

function noteLocked(registry: Registry, operation: Operation, name: string): void {
  const [wanted = ''] = operationCandidates(operation);
  if (wanted !== name) registry.renames.push({ of: operation.key, wanted, name, reason: 'locked' });
}

function chooseOperation(operation: Operation, registry: Registry): string {
  const candidates = operationCandidates(operation);
  const [wanted = ''] = candidates;
  const name = firstFree(candidates, registry, operationIdentifiers);
  registry.take(operationIdentifiers(name));
  if (name !== wanted)
    registry.renames.push({
      of: operation.key,
      wanted,
      name,
      reason: registry.isReserved(wanted) ? 'reserved' : 'clash',
    });
  return name;
}

/** The first candidate whose identifiers are all free, else the last one with the lowest number that is. */
function firstFree(
  candidates: readonly string[],
  registry: Registry,
  identifiers: (name: string) => readonly string[],
): string {
  const free = candidates.find((candidate) => registry.isFree(identifiers(candidate)));
  if (free !== undefined) return free;
  const stem = candidates.at(-1) ?? '';
  for (let number = 2; ; number++) if (registry.isFree(identifiers(`${stem}${number}`))) return `${stem}${number}`;
}

/** Everything that an operation called `name` declares. */
function operationIdentifiers(name: string): readonly string[] {
  const type = typeStem(name);
  return [name, `${name}All`, ...operationTypeEndings.map((ending) => type + ending)];
}

function typeStem(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function nameSchemas(components: readonly string[], registry: Registry, lock: NamesLock): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const component of components) {
    const name = own(lock.schemas, component);
    if (typeof name !== 'string' || !isIdentifier(name) || !registry.isFree(schemaIdentifiers(name))) continue;
    registry.take(schemaIdentifiers(name));
    chosen.set(component, name);
  }
  for (const component of components)
    if (!chosen.has(component)) chosen.set(component, chooseSchema(component, registry));
  return new Map(components.map((component) => [component, chosen.get(component) ?? '']));
}

function chooseSchema(component: string, registry: Registry): string {
  const wanted = schemaCandidate(component);
  const name = firstFree([wanted, `${wanted}Schema`], registry, schemaIdentifiers);
  registry.take(schemaIdentifiers(name));
  const reason = registry.isReserved(wanted) ? 'reserved' : 'clash';
  if (name !== wanted) registry.renames.push({ of: `#/components/schemas/${component}`, wanted, name, reason });
  return name;
}

/** A schema whose readOnly properties differ has a second type for request bodies. */
function schemaIdentifiers(name: string): readonly string[] {
  return [name, `${name}Writable`];
}

function withFiles(
  operations: readonly Operation[],
  functions: ReadonlyMap<string, string>,
): ReadonlyMap<string, OperationNames> {
  const groups = new Map(operations.map((operation) => [operation.key, groupName(operation)]));
  const files = fileNames(operations, groups, functions);
  return new Map(
    operations.map(({ key }) => {
      const name = functions.get(key) ?? '';
      return [
        key,
        {
          function: name,
          type: typeStem(name),
          all: `${name}All`,
          file: files.get(key) ?? '',
          group: groups.get(key) ?? '',
        },
      ];
    }),
  );
}
