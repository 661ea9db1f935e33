// A component that is only a reference to another file gives its name to what the bundler brought from there.

import { escapeSegment } from '../json-pointer.js';

type Members = Record<string, unknown>;

const schemaPrefixes = ['#/components/schemas/', '#/definitions/'];

/**
 * `Folder: { $ref: schemas/folder.yaml }` comes out of the bundler as `Folder`, a reference to a new component `folder`:
 * two names for one schema, which types would have to tell apart. The author's name is kept. `before` holds the names
 * that the document had itself. Changes `document`, which the bundler made for us.
 */
export function adoptNames(document: object, before: ReadonlySet<string>): void {
  const schemas = componentSchemas(document);
  if (schemas === null) return;
  const renames = new Map<string, string>();
  for (const name of before) {
    const made = referredName(schemas[name]);
    // What the reference names may not be there at all: that is said later, by its own name.
    const isMade = made !== null && !before.has(made) && Object.hasOwn(schemas, made);
    if (isMade && !renames.has(made)) renames.set(made, name);
  }
  if (renames.size === 0) return;
  for (const [made, name] of renames) {
    schemas[name] = schemas[made];
    delete schemas[made];
  }
  renameReferences(document, renames, new Set());
}

/** Names of component schemas of a document. */
export function schemaNames(document: unknown): ReadonlySet<string> {
  const schemas = isMembers(document) ? componentSchemas(document) : null;
  return new Set(schemas === null ? [] : Object.keys(schemas));
}

function componentSchemas(document: object): Members | null {
  const root = document as Members;
  const holder = isMembers(root['components']) ? root['components']['schemas'] : root['definitions'];
  return isMembers(holder) ? holder : null;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The component that a schema is only a reference to. */
function referredName(schema: unknown): string | null {
  if (!isMembers(schema) || typeof schema['$ref'] !== 'string' || Object.keys(schema).length !== 1) return null;
  return targetName(schema['$ref']);
}

function targetName(ref: string): string | null {
  const prefix = schemaPrefixes.find((start) => ref.startsWith(start));
  const name = prefix === undefined ? '' : ref.slice(prefix.length);
  return name === '' || name.includes('/') ? null : name;
}

/** Every text that names a component: `$ref`s and the values of a discriminator's mapping. */
function renameReferences(value: unknown, renames: ReadonlyMap<string, string>, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const members = value as Members;
  for (const key of Object.keys(members)) {
    const member = members[key];
    const name = typeof member === 'string' ? renames.get(targetName(member) ?? '') : undefined;
    if (name === undefined) renameReferences(member, renames, seen);
    else members[key] = (member as string).slice(0, (member as string).lastIndexOf('/') + 1) + escapeSegment(name);
  }
}
