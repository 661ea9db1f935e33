// What a value has to satisfy, with `$ref` followed and `allOf` merged: the schema as the search for a value sees it.

import { own } from '../../model/raw.js';
import { refName } from '../../model/reach.js';
import { propertySchema, resolveSchema, type Schemas } from '../../model/schema-view.js';
import type { Schema, SchemaObject } from '../../model/types.js';
import { mergeSchemas } from './merge-schemas.js';

/** A schema without `$ref` and `allOf`. */
export interface SchemaView {
  /** Holds no `oneOf` or `anyOf` either. */
  readonly schema: SchemaObject;
  /** The choices that have to be made besides. */
  readonly choices: readonly Choice[];
  /** The whole with the first choice made, one for each branch; those that are `null` only come last. Empty without choices. */
  readonly branches: readonly Schema[];
}

/** The branches of a `oneOf` or `anyOf`; each is completed by what the discriminator asks of it. */
export type Choice = readonly Schema[];

export type ViewOf = (schema: Schema) => SchemaView;

const anything: SchemaView = { schema: {}, choices: [], branches: [] };
const nothing: SchemaView = { schema: { not: {} }, choices: [], branches: [] };

/** A function that views schemas of one document; each is looked at once. */
export function schemaViews(schemas: Schemas): ViewOf {
  const views = new Map<SchemaObject, SchemaView>();
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));

  return function view(schema: Schema): SchemaView {
    if (typeof schema === 'boolean') return schema ? anything : nothing;
    const known = views.get(schema);
    if (known) return known;
    // A chain of `$ref`s or `allOf`s that comes back to itself asks for nothing more.
    views.set(schema, anything);
    const made = build(schema);
    views.set(schema, made);
    return made;

    function build(object: SchemaObject): SchemaView {
      const target = object.$ref === undefined ? undefined : own(schemas, refName(object.$ref));
      if (target === undefined && !isComposed(object)) return { schema: object, choices: [], branches: [] };
      // The same view for every pure reference: that is how recursion is noticed.
      if (target !== undefined && Object.keys(object).length === 1) return view(target as Schema);
      const parts: readonly Parts[] = [
        ...(target === undefined ? [] : [view(target as Schema)]),
        ...(object.allOf ?? []).map(view),
        ...inherited(object, names.get(object)).map(view),
        ownView(object),
      ];
      return withBranches(parts.reduce(join));
    }
  };

  function ownView(object: SchemaObject): Parts {
    const { $ref: _ref, allOf: _allOf, oneOf, anyOf, discriminator, ...keywords } = object;
    const groups = [oneOf, anyOf].filter((group) => group !== undefined && group.length > 0);
    const choices = groups.map((group) => (group ?? []).map((branch) => discriminated(object, branch)));
    if (!discriminator || choices.length > 0) return { schema: keywords, choices };
    return { schema: withFirstKind(keywords, discriminator), choices };
  }

  /** What a component says of the discriminator properties of its `allOf` parents (OpenAPI section 4.8.25). */
  function inherited(object: SchemaObject, name: string | undefined): readonly Schema[] {
    if (name === undefined) return [];
    return (object.allOf ?? []).flatMap((part) => {
      const discriminator = resolveSchema(schemas, part)?.discriminator;
      const kind = discriminator ? kindOf(part, discriminator, name) : null;
      return kind === null ? [] : [kind];
    });
  }

  function discriminated(object: SchemaObject, branch: Schema): Schema {
    const name = typeof branch === 'object' && branch.$ref !== undefined ? refName(branch.$ref) : null;
    if (!object.discriminator || name === null) return branch;
    const kind = kindOf(branch, object.discriminator, name);
    return kind === null ? branch : { allOf: [kind, branch] };
  }

  /** What tells a component apart, `null` where the property's own definition has other words for its kinds. */
  function kindOf(part: Schema, discriminator: Discriminator, name: string): SchemaObject | null {
    const { propertyName } = discriminator;
    const value = mappingKey(discriminator, name);
    const words = resolveSchema(schemas, propertySchema(schemas, part, propertyName))?.enum;
    const isExcluded = Array.isArray(words) && words.length > 0 && !words.includes(value);
    return isExcluded ? null : fixed(propertyName, value);
  }
}

function isComposed({ $ref, allOf, oneOf, anyOf, discriminator }: SchemaObject): boolean {
  return [$ref, allOf, oneOf, anyOf, discriminator].some((keyword) => keyword !== undefined);
}

type Discriminator = NonNullable<SchemaObject['discriminator']>;

function mappingKey(discriminator: Discriminator, name: string): string {
  const entries = Object.entries(discriminator.mapping ?? {});
  return entries.find(([, target]) => target === name || refName(target) === name)?.[0] ?? name;
}

function fixed(property: string, value: string): SchemaObject {
  return { properties: Object.fromEntries([[property, { const: value }]]), required: [property] };
}

/** A parent whose kinds are known only by the mapping: the first of them is at least one that a server knows. */
function withFirstKind(keywords: SchemaObject, discriminator: Discriminator): SchemaObject {
  const [first] = Object.keys(discriminator.mapping ?? {});
  if (first === undefined) return keywords;
  const hint = { properties: Object.fromEntries([[discriminator.propertyName, { default: first }]]) };
  return mergeSchemas(hint, keywords);
}

type Parts = Pick<SchemaView, 'schema' | 'choices'>;

function join(earlier: Parts, later: Parts): Parts {
  return {
    schema: mergeSchemas(earlier.schema, later.schema),
    choices: [...earlier.choices, ...later.choices],
  };
}

function withBranches({ schema, choices }: Parts): SchemaView {
  const [first = [], ...others] = choices;
  const open = others.map((choice) => ({ anyOf: choice }));
  const made = first.map((branch) => ({ isNull: isNullOnly(branch), whole: { allOf: [schema, branch, ...open] } }));
  const branches = [...made.filter(({ isNull }) => !isNull), ...made.filter(({ isNull }) => isNull)];
  return { schema, choices, branches: branches.map(({ whole }) => whole) };
}

function isNullOnly(schema: Schema): boolean {
  return typeof schema === 'object' && (schema.type === 'null' || schema.const === null);
}
