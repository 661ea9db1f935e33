// One of the two documents of a diff, with what the comparison of schemas asks of it.

import type { PlannedDocument } from '../plan-document.js';
import { own } from '../model/raw.js';
import { refName } from '../model/reach.js';
import type { Schema, SchemaObject } from '../model/types.js';
import type { Plan } from '../plan.js';
import { type Alternative, createAlternatives } from './alternatives.js';

export interface Side {
  readonly plan: Plan;
  /** What a schema allows, cached by schema. */
  readonly alternatives: (schema: Schema | null) => readonly Alternative[];
  /** Name of the type that a reference prints as. */
  readonly typeName: (ref: string) => string;
  /** Schema of a named type, `null` where there is none. */
  readonly typeSchema: (name: string) => Schema | null;
}

export function sideOf({ plan }: Pick<PlannedDocument, 'plan'>): Side {
  const components = new Map([...plan.names.schemas].map(([component, name]) => [name, component]));
  const schemaOf = (component: string): Schema | null => (own(plan.api.schemas, component) ?? null) as Schema | null;
  return {
    plan,
    alternatives: createAlternatives((ref) => schemaOf(refName(ref))),
    typeName: (ref) => plan.names.schemas.get(refName(ref)) ?? refName(ref),
    typeSchema: (name) => schemaOf(components.get(name) ?? ''),
  };
}

/** A schema as an object: `true` and nothing are `{}`. */
export function schemaObject(schema: Schema | null | undefined): SchemaObject {
  return typeof schema === 'object' && schema !== null ? schema : {};
}
