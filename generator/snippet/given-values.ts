// What a user says on the command line about one request, as example values and as texts for variables.

import { DocumentError } from '../diagnostics.js';
import type { ExampleValues } from '../examples/options.js';
import { readJson } from './read-json.js';
import { resolveSchema, schemaTypes } from '../model/schema-view.js';
import type { ApiModel, JsonValue, Operation, Parameter } from '../model/types.js';
import { inputKeys } from '../names/input-keys.js';

/** Choices about one request. */
export interface GivenValues {
  /** Texts by parameter or shell variable: `zone_id` -> `023e…`. */
  readonly set: Readonly<Record<string, string>>;
  /** Optional parameters to show. */
  readonly params: readonly string[];
  /** JSON text, or the text of a body that is not JSON; `null` for the example's. */
  readonly body: string | null;
  /** Name of an example, `null` for the default one. */
  readonly example: string | null;
}

/** `name=value` texts into an object. Throws a DocumentError (exit code 2) where there is no name. */
export function parseAssignments(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw usage(`${JSON.stringify(text)} is not name=value`, 'write --set zone_id=023e105f');
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** The values of the config with those of the call on top. */
export function exampleValues(
  api: ApiModel,
  operation: Operation,
  { given, config }: { readonly given: GivenValues; readonly config: ExampleValues },
): ExampleValues {
  const parameters = { ...config.parameters, ...givenParameters(api, operation, given) };
  const shared = { ...config, parameters, show: [...(config.show ?? []), ...given.params] };
  if (given.body === null) return shared;
  const body = { body: bodyValue(operation, given.body), wholeBody: true };
  if (given.example === null || given.example === '') return { ...shared, ...body };
  const named = config.examples ?? {};
  return { ...shared, examples: { ...named, [given.example]: { ...named[given.example], ...body } } };
}

/** Parameters among the names of `--set`, by the name given. */
function givenParameters(
  api: ApiModel,
  operation: Operation,
  { set }: GivenValues,
): Readonly<Record<string, JsonValue>> {
  const keys = inputKeys(operation);
  return Object.fromEntries(
    Object.entries(set).flatMap(([name, text]) => {
      const parameter = [...keys].find(([{ name: own }, key]) => key === name || own === name)?.[0];
      return parameter === undefined ? [] : [[name, parameterValue(api, parameter, text)]];
    }),
  );
}

/** Text as it stands where the schema takes text, else JSON where it is JSON. */
function parameterValue(api: ApiModel, parameter: Parameter, text: string): JsonValue {
  const schema = resolveSchema(api.schemas, parameter.schema);
  const types = schema === null ? [] : schemaTypes(schema);
  if (types.includes('string') || types.length === 0) return text;
  return readJson(text) ?? text;
}

function bodyValue(operation: Operation, text: string): JsonValue {
  const kinds = operation.body?.contents.map(({ kind }) => kind) ?? [];
  const value = readJson(text);
  if (value !== undefined) return value;
  if (kinds.some((kind) => !['json', 'urlencoded', 'multipart', 'json-lines'].includes(kind))) return text;
  throw usage('the body is not JSON', 'give JSON text, or @file for the name of a file that holds it');
}

function usage(message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'usage', pointer: '', message, hint }], 'usage');
}
