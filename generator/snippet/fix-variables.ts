// An example in which the variables that the user gave values for are fixed text.

import { pathVariables, variableAt } from '../model/example-variables.js';
import type { ExampleRequest, OperationExample, Segment } from '../model/example.js';
import type { JsonValue, Operation } from '../model/types.js';
import { inputKeys } from '../names/input-keys.js';

/** `set` holds texts by parameter or variable; parameters already have their values in the example. */
export function fixVariables(
  operation: Operation,
  example: OperationExample,
  set: Readonly<Record<string, string>>,
): OperationExample {
  const fixed = new Map([...parameterTexts(operation, example, set), ...Object.entries(set)]);
  const inUrl = (segments: readonly Segment[]): readonly Segment[] => fix(segments, fixed, encodeURIComponent);
  const plain = (segments: readonly Segment[]): readonly Segment[] => fix(segments, fixed, String);
  const { url, headers, basic, ...rest } = example.request;
  const credentials = new Map(
    Object.entries(example.variables).flatMap(([name, value]) => {
      const text = Object.hasOwn(set, name) ? set[name] : undefined;
      return text === undefined ? [] : [[decodeURIComponent(value), text] as const];
    }),
  );
  return {
    ...example,
    auth: replaced(example.auth, credentials) as OperationExample['auth'],
    variables: Object.fromEntries(Object.entries(example.variables).filter(([name]) => !fixed.has(name))),
    request: {
      ...rest,
      url: inUrl(url),
      headers: headers.map(({ name, value }) => ({ name, value: name === 'Cookie' ? inUrl(value) : plain(value) })),
      basic: basic && { username: plain(basic.username), password: plain(basic.password) },
    },
  };
}

/** By variable, the text that a given parameter has in its place: already encoded. `null` keeps it. */
function parameterTexts(
  operation: Operation,
  { request, input }: OperationExample,
  set: Readonly<Record<string, string>>,
): ReadonlyMap<string, null> {
  const keys = [...inputKeys(operation)];
  const plain = keys.filter(([{ in: place }, key]) => place === 'path' && typeof input[key] !== 'object');
  const inPath = pathVariables(operation, request, new Set(plain.map(([{ name }]) => name)));
  const given = keys.filter(([{ name }, key]) => Object.hasOwn(set, name) || Object.hasOwn(set, key));
  const variables = given.map(([parameter]) => inPath.get(parameter.name) ?? variableAt(request, parameter));
  return new Map(variables.flatMap((variable) => (variable ? [[variable.name, null] as const] : [])));
}

function fix(
  segments: readonly Segment[],
  fixed: ReadonlyMap<string, string | null>,
  encode: (text: string) => string,
): ExampleRequest['url'] {
  return segments.map((segment) => {
    if (segment.kind === 'literal' || !fixed.has(segment.name)) return segment;
    const text = fixed.get(segment.name) ?? null;
    return { kind: 'literal', text: text === null ? segment.value : encode(text) };
  });
}

/** The credentials that the typed function is given. */
function replaced(value: JsonValue, texts: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return texts.get(value) ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replaced(member, texts)]));
}
