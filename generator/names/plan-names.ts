// Decides every name of one target at once: locked names first, then by document order, clashes told apart.

import { own } from '../model/raw.js';
import type { ApiModel, Operation } from '../model/types.js';
import type { Names, OperationNames } from '../plan.js';
import type { Naming } from '../target.js';
import { longestName, operationCandidates, schemaCandidate } from './candidates.js';
import { fileNames, groupName } from './files.js';
import { emptyLock, type NamesLock } from './lock.js';
import { createRegistry, firstFree, type Registry, type Rename } from './registry.js';

export interface PlannedNames {
  readonly names: Names;
  readonly renames: readonly Rename[];
  readonly lock: NamesLock;
}

/** Endings of the types that an operation owns beside its function. */
const operationTypeEndings = ['Input', 'Output', 'Error', 'Result', 'Envelope', 'Item'] as const;

/**
 * Plans names. Deterministic: depends on the model, the target's reserved words and the lock only; a name in the lock is
 * kept, so that adding an operation never renames another.
 */
export function planNames(api: ApiModel, naming: Naming, lock: NamesLock = emptyLock): PlannedNames {
  const registry = createRegistry(naming.reserved);
  const components = Object.keys(api.schemas);
  // Every locked name is taken before any new one is chosen: a new operation must not take the name of a known schema.
  const lockedFunctions = lockedOperations(api.operations, registry, lock);
  const lockedTypes = lockedSchemas(components, registry, lock);
  const functions = nameOperations(api.operations, registry, lockedFunctions);
  const schemas = nameSchemas(components, registry, lockedTypes);
  const operations = withFiles(api.operations, functions);
  return {
    names: { operations, schemas },
    renames: registry.renames,
    lock: { operations: Object.fromEntries(functions), schemas: Object.fromEntries(schemas) },
  };
}

function lockedOperations(
  operations: readonly Operation[],
  registry: Registry,
  lock: NamesLock,
): ReadonlyMap<string, string> {
  const locked = new Map<string, string>();
  for (const operation of operations) {
    const name = own(lock.operations, operation.key);
    if (!isIdentifier(name) || !registry.isFree(operationIdentifiers(name))) continue;
    registry.take(operationIdentifiers(name));
    locked.set(operation.key, name);
    noteLocked(registry, { of: operation.key, wanted: operationCandidates(operation)[0] ?? '', name });
  }
  return locked;
}

function noteLocked(registry: Registry, rename: Omit<Rename, 'reason'>): void {
  if (rename.wanted !== rename.name) registry.renames.push({ ...rename, reason: 'locked' });
}

function nameOperations(
  operations: readonly Operation[],
  registry: Registry,
  locked: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    operations.map((operation) => [operation.key, locked.get(operation.key) ?? chooseOperation(operation, registry)]),
  );
}

/** The lock is a file that others can write: only what curlew itself could have chosen is taken from it. */
function isIdentifier(name: unknown): name is string {
  return typeof name === 'string' && name.length <= longestName && /^[A-Za-z][A-Za-z0-9]*$/.test(name);
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

/** Everything that an operation called `name` declares. */
function operationIdentifiers(name: string): readonly string[] {
  const type = typeStem(name);
  return [name, `${name}All`, ...operationTypeEndings.map((ending) => type + ending)];
}

function typeStem(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lockedSchemas(
  components: readonly string[],
  registry: Registry,
  lock: NamesLock,
): ReadonlyMap<string, string> {
  const locked = new Map<string, string>();
  for (const component of components) {
    const name = own(lock.schemas, component);
    if (!isIdentifier(name) || !registry.isFree(schemaIdentifiers(name))) continue;
    registry.take(schemaIdentifiers(name));
    locked.set(component, name);
    noteLocked(registry, { of: schemaPointer(component), wanted: schemaCandidate(component), name });
  }
  return locked;
}

function nameSchemas(
  components: readonly string[],
  registry: Registry,
  locked: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    components.map((component) => [component, locked.get(component) ?? chooseSchema(component, registry)]),
  );
}

function chooseSchema(component: string, registry: Registry): string {
  const wanted = schemaCandidate(component);
  const name = firstFree([wanted, `${wanted}Schema`], registry, schemaIdentifiers);
  registry.take(schemaIdentifiers(name));
  const reason = registry.isReserved(wanted) ? 'reserved' : 'clash';
  if (name !== wanted) registry.renames.push({ of: schemaPointer(component), wanted, name, reason });
  return name;
}

function schemaPointer(component: string): string {
  return `#/components/schemas/${component}`;
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
  const taken = new Set([...functions.values()].flatMap((name) => [name, `${name}All`]));
  return new Map(
    operations.map(({ key }) => {
      const name = functions.get(key) ?? '';
      return [
        key,
        {
          function: name,
          type: typeStem(name),
          all: `${name}All`,
          data: unlike(taken, `${name}Operation`),
          pages: unlike(taken, `${name}Pages`),
          file: files.get(key) ?? '',
          group: groups.get(key) ?? '',
        },
      ];
    }),
  );
}

/** Nobody sees the name, so it gives way: functions called `getDomain` and `getDomainOperation` keep theirs. */
function unlike(taken: ReadonlySet<string>, name: string): string {
  return taken.has(name) ? unlike(taken, `${name}Data`) : name;
}
