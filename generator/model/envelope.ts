// Recognises a wrapper around the success value: `{ success, errors, messages, result }`.

import { contentKind } from './content.js';
import { propertySchema, resolveSchema, type Schemas, schemaTypes } from './schema-view.js';
import type { Content, Envelope, Response, Schema } from './types.js';

/** `auto` recognises a boolean `success` beside `result`; a list names further wrapper properties (`data`); `none` keeps bodies whole. */
export interface EnvelopeOptions {
  readonly mode: 'auto' | 'none';
  /** Names of the property that holds the value, the first that is there counts. */
  readonly value: readonly string[];
  /** Take the wrapper off even where there is no boolean `success` beside the value. */
  readonly withoutSuccess: boolean;
}

export const defaultEnvelope: EnvelopeOptions = { mode: 'auto', value: ['result'], withoutSuccess: false };

/** The envelope of an operation's success bodies; all JSON ones must have it, else `null`. */
export function envelopeOf(
  responses: readonly Response[],
  schemas: Schemas,
  options: EnvelopeOptions,
): Envelope | null {
  if (options.mode === 'none') return null;
  const bodies = successContents(responses).filter(
    (content) => contentKind(content.contentType, content.schema) === 'json',
  );
  const [first, ...others] = bodies.map((content) => envelopeOfSchema(content.schema, schemas, options));
  if (!first || others.some((other) => other?.value !== first.value || other.success !== first.success)) return null;
  return first;
}

function successContents(responses: readonly Response[]): readonly Content[] {
  return responses.filter((response) => response.status.startsWith('2')).flatMap((response) => response.contents);
}

function envelopeOfSchema(schema: Schema | null, schemas: Schemas, options: EnvelopeOptions): Envelope | null {
  const value = options.value.find((name) => propertySchema(schemas, schema, name) !== null);
  if (value === undefined) return null;
  const success = isBoolean(propertySchema(schemas, schema, 'success'), schemas);
  if (!success && !options.withoutSuccess) return null;
  return { value: `/${value}`, success: success ? '/success' : null };
}

function isBoolean(schema: Schema | null, schemas: Schemas): boolean {
  const resolved = resolveSchema(schemas, schema);
  if (!resolved) return false;
  return (
    schemaTypes(resolved).includes('boolean') ||
    resolved.enum?.some((value) => typeof value === 'boolean') === true ||
    typeof resolved.const === 'boolean'
  );
}
