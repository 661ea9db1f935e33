// Where a value, written as a literal, is not of the type that is generated for its schema. The document allows it: JSON Schema
// lets an object have members that nothing names, TypeScript does not let a literal have them.

import { isBinary } from '../../model/content.js';
import { own, pointerToken } from '../../model/raw.js';
import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isList, isObject, type JsonObject } from '../json-text.js';
import { isFile } from '../../model/example.js';
import { valueType } from './schema-type.js';
import type { Values } from './synthesize.js';

/** Documents whose choices offer each other have no end: how many are made for one value, and how many values are looked at in all. */
const most = { choices: 8, steps: 10_000 };

/** JSON Pointers (RFC 6901) below `pointer` of the smallest values that their schemas' types have no room for, in order. */
export function untypedPlaces(
  value: JsonValue,
  schema: Schema,
  pointer: string,
  values: Pick<Values, 'check' | 'viewOf'>,
): readonly string[] {
  let steps = 0;
  return placesOf(value, schema, pointer);

  function placesOf(value: JsonValue, schema: Schema, pointer: string, choices = 0): readonly string[] {
    if (isFile(value) || schema === true) return [];
    if (++steps > most.steps || choices > most.choices) return [pointer];
    const view = values.viewOf(schema);
    if (view.branches.length > 0)
      return view.branches.some((branch) => fits(value, branch, choices + 1)) ? [] : [pointer];
    const type = valueType(view.schema);
    if (isBinary(view.schema) || (type === 'object' && !isObject(value)) || (type === 'array' && !isList(value)))
      return value === null && hasShape(value, view.schema) ? [] : [pointer];
    if (isList(value) && type === 'array') return itemPlaces(value, view.schema, pointer);
    if (!isObject(value) || type !== 'object') return hasShape(value, view.schema) ? [] : [pointer];
    return isMissing(value, view.schema) ? [pointer] : memberPlaces(value, view.schema, pointer);
  }

  function fits(value: JsonValue, branch: Schema, choices: number): boolean {
    return placesOf(value, branch, '', choices).length === 0;
  }

  /** Of a schema without parts, which are merged by now: they can be more than anyone could ask about. */
  function hasShape(value: JsonValue, schema: SchemaObject): boolean {
    return values.check(value, schema).every(({ kind }) => kind !== 'shape');
  }

  function itemPlaces(list: readonly JsonValue[], schema: SchemaObject, pointer: string): readonly string[] {
    return list.flatMap((item, index) =>
      placesOf(item, schema.prefixItems?.[index] ?? schema.items ?? true, `${pointer}/${index}`),
    );
  }

  function isMissing(value: JsonObject, { required = [], properties = {} }: SchemaObject): boolean {
    return required.some(
      (name) => !Object.hasOwn(value, name) && !isReadOnly(own(properties, name) as Schema | undefined),
    );
  }

  function isReadOnly(property: Schema | undefined): boolean {
    return property !== undefined && values.viewOf(property).schema.readOnly === true;
  }

  function memberPlaces(value: JsonObject, schema: SchemaObject, pointer: string): readonly string[] {
    const { properties = {}, patternProperties, additionalProperties } = schema;
    const isNamed = Object.keys(properties).length > 0;
    // Beside named members all others may be anything in an input; a schema that names none is a map.
    const others = isNamed || patternProperties ? Boolean(additionalProperties ?? patternProperties) : true;
    const members = Object.entries(value).map(([name, member]) => ({
      name,
      member,
      property: own(properties, name) as Schema | undefined,
    }));
    if (members.some(({ property }) => (property === undefined ? !others : isReadOnly(property)))) return [pointer];
    const other = isNamed ? true : (additionalProperties ?? true);
    return members.flatMap(({ name, member, property = other }) =>
      placesOf(member, property, `${pointer}/${pointerToken(name)}`),
    );
  }
}
