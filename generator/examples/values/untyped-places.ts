// Where a value, written as a literal, is not of the type that is generated for its schema. The document allows it: JSON Schema
// lets an object have members that nothing names, TypeScript does not let a literal have them.

import { pointerToken } from '../../model/raw.js';
import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isList, isObject, type JsonObject } from '../json-text.js';
import { isBinary, isFile } from './files.js';
import type { Values } from './synthesize.js';

/** Values looked at, each with every choice that its schema offers: documents whose choices offer each other have no end of them. */
const mostSteps = 10_000;

/** JSON Pointers (RFC 6901) below `pointer` of the smallest values that their schemas' types have no room for, in order. */
export function untypedPlaces(
  value: JsonValue,
  schema: Schema,
  pointer: string,
  values: Pick<Values, 'check' | 'viewOf'>,
): readonly string[] {
  let steps = 0;
  return placesOf(value, schema, pointer);

  function placesOf(value: JsonValue, schema: Schema, pointer: string): readonly string[] {
    if (isFile(value) || schema === true) return [];
    if (++steps > mostSteps) return [pointer];
    const view = values.viewOf(schema);
    if (view.branches.length > 0) return view.branches.some((branch) => fits(value, branch)) ? [] : [pointer];
    if (isList(value)) return itemPlaces(value, view.schema, pointer);
    if (isObject(value)) return isMissing(value, view.schema) ? [pointer] : memberPlaces(value, view.schema, pointer);
    const isText = typeof value === 'string' && isBinary(view.schema);
    return isText || !hasShape(value, schema) ? [pointer] : [];
  }

  function fits(value: JsonValue, branch: Schema): boolean {
    return hasShape(value, branch) && placesOf(value, branch, '').length === 0;
  }

  function hasShape(value: JsonValue, schema: Schema): boolean {
    return values.check(value, schema).every(({ kind }) => kind !== 'shape');
  }

  function itemPlaces(list: readonly JsonValue[], schema: SchemaObject, pointer: string): readonly string[] {
    return list.flatMap((item, index) =>
      placesOf(item, schema.prefixItems?.[index] ?? schema.items ?? true, `${pointer}/${index}`),
    );
  }

  function isMissing(value: JsonObject, schema: SchemaObject): boolean {
    const { required = [], properties = {} } = schema;
    return required.some((name) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return !Object.hasOwn(value, name) && !(property && values.viewOf(property).schema.readOnly === true);
    });
  }

  function memberPlaces(value: JsonObject, schema: SchemaObject, pointer: string): readonly string[] {
    const { properties = {}, patternProperties, additionalProperties } = schema;
    const isNamed = Object.keys(properties).length > 0;
    // Beside named members all others may be anything in an input; a schema that names none is a map.
    const others = isNamed || patternProperties ? Boolean(additionalProperties ?? patternProperties) : true;
    const found = Object.entries(value).map(([name, member]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (property === undefined && !others) return null;
      if (property !== undefined && values.viewOf(property).schema.readOnly === true) return null;
      const itsOwn = property ?? (isNamed ? true : (additionalProperties ?? true));
      return placesOf(member, itsOwn, `${pointer}/${pointerToken(name)}`);
    });
    return found.some((places) => places === null) ? [pointer] : found.flatMap((places) => places ?? []);
  }
}
