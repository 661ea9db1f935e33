// The value of each parameter that an example shows.

import type { Diagnostic } from '../diagnostics.js';
import type { JsonValue, Operation, Parameter } from '../model/types.js';
import { isSecretName } from './secret-names.js';
import type { ExampleOptions, ExampleValues } from './options.js';
import { userRemark } from './remarks.js';
import { parameterText } from './wire.js';
import type { Values } from './values/synthesize.js';

/** A parameter that is sent, and its value as the typed function takes it. */
export interface ShownParameter {
  readonly parameter: Parameter;
  /** Property of the input. */
  readonly key: string;
  readonly value: JsonValue;
  /** The value is a credential's placeholder. */
  readonly isSecret: boolean;
}

export interface ParameterSource {
  readonly operation: Operation;
  readonly keys: ReadonlyMap<Parameter, string>;
  readonly values: Values;
  readonly params: ExampleOptions['params'];
  /** Name of the document's example: a parameter's example of the same name belongs to it. */
  readonly exampleName: string;
  readonly user: ExampleValues;
}

/** Required parameters, those the user gives, and with `params: 'all'` every one that is not deprecated. */
export function shownParameters(source: ParameterSource): readonly ShownParameter[] {
  return source.operation.parameters.flatMap((parameter): readonly ShownParameter[] => {
    const key = source.keys.get(parameter) ?? parameter.name;
    const given = givenValue(source, parameter, key);
    const isWanted =
      parameter.required || isNamed(source, parameter, key) || (source.params === 'all' && !parameter.deprecated);
    if (given === undefined && !isWanted) return [];
    if (given === undefined && isSecretParameter(parameter, source.values)) {
      return [{ parameter, key, value: secretPlaceholder(parameter.name), isSecret: true }];
    }
    const value = given ?? documentValue(parameter, source);
    return value === undefined || value === null ? [] : [{ parameter, key, value, isSecret: false }];
  });
}

function isNamed({ user: { show = [] } }: ParameterSource, { name }: Parameter, key: string): boolean {
  return show.includes(key) || show.includes(name);
}

function givenValue({ user }: ParameterSource, parameter: Parameter, key: string): JsonValue | undefined {
  const values = user.parameters ?? {};
  if (Object.hasOwn(values, key)) return values[key];
  return Object.hasOwn(values, parameter.name) ? values[parameter.name] : undefined;
}

/** Remarks on values of the user that the schema forbids, or that name no parameter. */
export function parameterRemarks(source: ParameterSource): readonly Diagnostic[] {
  const { operation, keys, values, user } = source;
  if (user.parameters === undefined) return [];
  const known = new Set(operation.parameters.flatMap((parameter) => [parameter.name, keys.get(parameter) ?? '']));
  const named = [...Object.keys(user.parameters ?? {}), ...(user.show ?? [])];
  const unknown = [...new Set(named)].filter((name) => !known.has(name));
  const forbidden = operation.parameters.flatMap((parameter) => {
    const key = keys.get(parameter) ?? parameter.name;
    const given = givenValue(source, parameter, key);
    if (given === undefined) return [];
    const unsendable = isSendable(parameter, given) ? [] : [{ pointer: '', message: 'must be sendable in its place' }];
    return [...values.check(given, parameter.schema), ...unsendable].map((violation) =>
      userRemark({ ...violation, code: 'forbidden-value', place: parameter.pointer, what: `${operation.key}: ${key}` }),
    );
  });
  const strangers = unknown.map((name) =>
    userRemark({
      code: 'unknown-parameter',
      place: operation.pointer,
      what: `${operation.key}: ${name}`,
      pointer: '',
      message: 'is no parameter of the operation',
    }),
  );
  return [...strangers, ...forbidden];
}

/** The author's examples in their order, then the schema's; one that cannot be sent in its place is passed over. */
function documentValue(parameter: Parameter, { values, exampleName }: ParameterSource): JsonValue | undefined {
  const named = parameter.examples.filter((example) => exampleName !== '' && example.name === exampleName);
  for (const { value } of [...named, ...parameter.examples]) {
    const completed = values.complete(value, parameter.schema);
    if (completed !== undefined && isSendable(parameter, completed)) return completed;
  }
  const made = values.make(parameter.schema);
  if (made !== undefined && isSendable(parameter, made)) return made;
  return parameter.required ? 'example' : undefined;
}

/**
 * Whether the value's text survives its place: a path segment is neither empty nor a dot segment (RFC 3986 section 5.2.4),
 * a header value is of visible characters (RFC 9110 section 5.5).
 */
function isSendable(parameter: Parameter, value: JsonValue): boolean {
  const text = parameterText(parameter, value);
  if (parameter.in === 'path')
    return text !== '' && !/^(\.|%2e){1,2}$/i.test(text) && !/(^|%2f|%5c|\/)(\.|%2e){1,2}(%2f|%5c|\/|$)/i.test(text);
  if (parameter.in === 'header') return /^[\t\x20-\x7e]*$/.test(text) && text === text.trim();
  return parameter.in !== 'querystring' || text !== '';
}

function isSecretParameter(parameter: Parameter, values: Values): boolean {
  if (parameter.in === 'path' || !isSecretName(parameter.name)) return false;
  const { type, enum: choices } = values.viewOf(parameter.schema).schema;
  return (type === undefined || type === 'string') && choices === undefined;
}

function secretPlaceholder(name: string): string {
  return `example-${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')}`;
}
