// `$ref` in schemas: always to a component, with annotations beside it and constraints in an `allOf`.

import { escapeSegment } from '../json-pointer.js';
import type { Schema } from '../model/types.js';
import { type Raw, setOwn } from './expect.js';
import { annotationKeys, isAnnotation, saysNullable, wrapNullable } from './nullable.js';
import { checkNullable } from './schema-checks.js';
import { finished, noteAllOf, type Reading, type SchemaDraft } from './reading.js';

/** The reference to a component schema, as every `$ref` is after `normalize`. */
export function schemaRef(name: string): string {
  return `#/components/schemas/${escapeSegment(name).replaceAll('%', '%25')}`;
}

interface ReferencePlace {
  readonly pointer: string;
  readonly reading: Reading;
  readonly convertKeywords: (value: Raw, pointer: string, reading: Reading) => SchemaDraft;
}

/** Keywords that name a reference or a scope, no constraints. */
const referenceKeys = new Set(['$ref', '$dynamicRef', '$recursiveRef', '$defs', '$id', '$anchor', '$dynamicAnchor']);
const silentKeys = new Set(['$schema', '$comment', 'definitions', 'nullable', 'x-nullable']);

/** A schema that holds a reference. In 3.0 its siblings are formally ignored; real documents mean them. */
export function convertSchemaReference(value: Raw, ref: string, place: ReferencePlace): Schema {
  const { pointer, reading } = place;
  const name = reading.names.nameOf(ref, pointer);
  if (name === null) {
    const message = reading.references.missing(ref);
    const hint = 'correct the reference, or add what it names';
    reading.report.error({ code: 'unresolved-ref', pointer: `${pointer}/$ref`, message, hint });
    return true;
  }
  if (value['nullable'] !== undefined) checkNullable(pointer, reading);
  const draft: SchemaDraft = { $ref: schemaRef(name) };
  const constraints: Record<string, unknown> = {};
  for (const key in value) {
    if (referenceKeys.has(key) || silentKeys.has(key)) continue;
    setOwn(isAnnotation(key) ? draft : constraints, key, value[key]);
  }
  dropWrongTexts(draft);
  if (!hasConstraints(constraints)) return finished(saysNullable(value) ? wrapNullable(draft) : draft);
  const conjunction = conjoin(draft, constraints, place);
  return finished(noteAllOf(saysNullable(value) ? wrapNullable(conjunction) : conjunction, pointer, reading));
}

/** `type` alone repeats what the target says. */
function hasConstraints(constraints: Raw): boolean {
  return Object.keys(constraints).some((key) => key !== 'type' && key !== 'format');
}

function conjoin(draft: SchemaDraft, constraints: Raw, place: ReferencePlace): SchemaDraft {
  const { $ref, ...annotations } = draft;
  return { ...annotations, allOf: [{ $ref }, place.convertKeywords(constraints, place.pointer, place.reading)] };
}

/** Annotations are printed as texts, so only texts may pass. */
function dropWrongTexts(draft: SchemaDraft): void {
  for (const key of ['title', 'description', 'summary']) {
    if (annotationKeys.has(key) && draft[key] !== undefined && typeof draft[key] !== 'string') delete draft[key];
  }
}
