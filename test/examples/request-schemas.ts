// Schemas of a model as a validator of requests takes them: members that only answers have are not required.

import { own } from '../../generator/model/raw.js';
import { refName } from '../../generator/model/reach.js';
import type { Schemas } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';

interface RequestSchemas {
  /** All components, under one `$id`. */
  readonly schemas: object;
  /** One schema, its references pointing there. */
  readonly schemaOf: (schema: Schema) => Schema;
}

const id = 'curlew:components';
const data = new Set(['example', 'examples', 'default', 'discriminator', 'xml']);

/** Pure; nothing of `schemas` is changed. */
export function requestSchemas(schemas: Schemas): RequestSchemas {
  return {
    schemas: { $id: id, components: { schemas: rewriteMap(schemas) } },
    schemaOf: (schema) => rewrite(schema) as Schema,
  };

  function rewrite(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(rewrite);
    if (typeof node === 'bigint') return Number(node);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node)
      .filter(([key]) => !data.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, rewriteKeyword(node, key, value)]);
    return Object.fromEntries(entries);
  }

  /** Its keys are names, not keywords. */
  function rewriteMap(map: unknown): unknown {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, schema]) => [name, rewrite(schema)]));
  }

  function rewriteKeyword(node: object, key: string, value: unknown): unknown {
    if (key === 'properties' || key === 'patternProperties') return rewriteMap(value);
    if (key === '$ref' && typeof value === 'string') return `${id}${value}`;
    if (key !== 'required' || !Array.isArray(value)) return rewrite(value);
    const properties = (node as { readonly properties?: Schemas }).properties ?? {};
    return value.filter((name: string) => !isReadOnly(own(properties, name)));
  }

  function isReadOnly(schema: unknown): boolean {
    if (typeof schema !== 'object' || schema === null) return false;
    const { readOnly, $ref } = schema as { readonly readOnly?: boolean; readonly $ref?: string };
    return readOnly === true || ($ref !== undefined && isReadOnly(own(schemas, refName($ref))));
  }
}
