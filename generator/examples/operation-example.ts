// One example of one operation, put together.

import type { ExampleBody, ExampleRequest, OperationExample, Segment } from '../model/example.js';
import { inputSchema } from '../model/content.js';
import { pointerToken } from '../model/raw.js';
import type { ApiModel, Content, JsonValue, NamedExample, Operation, Parameter } from '../model/types.js';
import { bodyValue } from './body-value.js';
import { isList } from './json-text.js';
import type { ExampleOptions, ExampleValues } from './options.js';
import { shownParameters, type ShownParameter } from './parameter-values.js';
import {
  credentialPieces,
  negotiationHeaders,
  parameterPieces,
  requestHeaders,
  type ShownCredentials,
  variablesOf,
  withoutOverridden,
} from './request-parts.js';
import { requestUrl } from './request-url.js';
import type { SchemeVariables } from './scheme-variables.js';
import type { Values } from './values/synthesize.js';
import { untypedPlaces } from './values/untyped-places.js';
import { writeBody } from './write-body.js';

/** What all examples of a document share. */
export interface ExampleSetting {
  readonly api: ApiModel;
  readonly values: Values;
  readonly variables: ReadonlyMap<string, SchemeVariables>;
  readonly params: ExampleOptions['params'];
  /** The shell variable of a parameter. */
  readonly nameOf: (parameter: string) => string;
}

/** What all examples of an operation share. */
export interface OperationSetting {
  readonly operation: Operation;
  readonly keys: ReadonlyMap<Parameter, string>;
  /** Media types of the body, and of the answer, best first. */
  readonly offered: { readonly body: readonly string[]; readonly answer: readonly string[] };
  /** Absolute, without a trailing slash. */
  readonly base: string;
  readonly schemes: readonly string[];
}

/** What tells the examples of an operation apart. */
export interface Variant {
  readonly name: string;
  readonly summary: string;
  readonly content: Content | null;
  /** The body's example in the document. */
  readonly example: NamedExample | null;
  readonly user: ExampleValues;
}

/** Puts one example together. */
export function operationExample(
  { api, values, variables, params, nameOf }: ExampleSetting,
  setting: OperationSetting,
  variant: Variant,
): OperationExample {
  const { operation, keys, schemes, offered } = setting;
  const source = { operation, keys, values, params, exampleName: variant.example?.name ?? variant.name };
  const parameters = shownParameters({ ...source, user: variant.user });
  const body = variantBody(variant, values);
  const credentials = credentialPieces(api, schemes, variables);
  const accept = offered.answer.find((type) => type === variant.user.accept) ?? offered.answer[0] ?? null;
  const request = exampleRequest({ ...setting, nameOf, parameters, body: body?.written ?? null, accept, credentials });
  const untyped = [
    ...parameters.flatMap(({ key, value, parameter }) =>
      untypedPlaces(value, parameter.schema, `/${pointerToken(key)}`, values),
    ),
    ...(body?.untyped ?? []),
  ];
  return {
    name: variant.name,
    summary: variant.summary,
    input: exampleInput(setting, { parameters, variant, body: body?.value, accept }),
    auth: exampleAuth(schemes, variables),
    variables: variablesOf(allSegments(request)),
    request,
    ...(untyped.length > 0 && { untyped }),
  };
}

interface VariantBody {
  readonly value: JsonValue;
  readonly written: ExampleBody;
  readonly untyped: readonly string[];
}

function variantBody({ content, example, user }: Variant, values: Values): VariantBody | null {
  if (content === null) return null;
  const given = user.body;
  const isWhole = user.wholeBody === true && given !== undefined;
  const value = isWhole ? given : bodyValue({ content, example, given, values });
  return { value, written: writeBody(content, value), untyped: untypedBody(content, value, values) };
}

/** Text and bytes have no type that a value could miss. */
function untypedBody(content: Content, value: JsonValue, values: Values): readonly string[] {
  const schema = inputSchema(content);
  if (schema === null) return [];
  if (content.kind !== 'json-lines') return untypedPlaces(value, schema, '/body', values);
  return isList(value) ? untypedPlaces(value, { type: 'array', items: schema }, '/body', values) : [];
}

interface RequestSource extends OperationSetting, Pick<ExampleSetting, 'nameOf'> {
  readonly parameters: readonly ShownParameter[];
  readonly body: ExampleBody | null;
  readonly accept: string | null;
  readonly credentials: ShownCredentials;
}

function exampleRequest(source: RequestSource): ExampleRequest {
  const { operation, body, credentials } = source;
  const taken = new Set(Object.keys(variablesOf(credentialSegments(credentials))));
  const parameters = parameterPieces(source.parameters, taken, source.nameOf);
  const pieces = [...withoutOverridden(credentials.pieces, parameters), ...parameters];
  const contentType = body === null || body.kind === 'multipart' ? null : body.contentType;
  return {
    method: operation.method,
    url: requestUrl({
      base: source.base,
      path: operation.path,
      values: new Map(pieces.filter((piece) => piece.in === 'path').map(({ name, text }) => [name, text])),
      query: pieces.filter((piece) => piece.in === 'query').map(({ text }) => text),
    }),
    headers: requestHeaders(pieces, negotiationHeaders(shownAccept(source), contentType)),
    basic: credentials.basic,
    body,
  };
}

/** Left out where the answer is plain JSON: servers send that anyway, and a shorter snippet is a better one. */
function shownAccept({ accept, offered }: RequestSource): string | null {
  if (accept === null || !accept.includes('/') || accept === '*/*') return null;
  return accept === 'application/json' && offered.answer.length === 1 ? null : accept;
}

interface InputSource {
  readonly parameters: readonly ShownParameter[];
  readonly variant: Variant;
  readonly body: JsonValue | undefined;
  readonly accept: string | null;
}

function exampleInput({ offered }: OperationSetting, source: InputSource): Readonly<Record<string, JsonValue>> {
  const { parameters, variant, body, accept } = source;
  const entries: (readonly [string, JsonValue])[] = parameters.map(({ key, value }) => [key, value]);
  if (variant.content !== null && offered.body.length > 1) entries.push(['contentType', variant.content.contentType]);
  if (accept !== null && offered.answer.length > 1) entries.push(['accept', accept]);
  if (body !== undefined) entries.push(['body', body]);
  return Object.fromEntries(entries);
}

function exampleAuth(
  schemes: readonly string[],
  variables: ReadonlyMap<string, SchemeVariables>,
): Readonly<Record<string, JsonValue>> {
  const entries = schemes.flatMap((name): readonly (readonly [string, JsonValue])[] => {
    const variable = variables.get(name);
    if (variable === undefined) return [];
    if (variable.kind === 'single') return [[name, variable.credential.value]];
    return [[name, { username: variable.username.value, password: variable.password.value }]];
  });
  return Object.fromEntries(entries);
}

function credentialSegments({ pieces, basic }: ShownCredentials): readonly Segment[] {
  return [...pieces.flatMap(({ text }) => text), ...(basic?.username ?? []), ...(basic?.password ?? [])];
}

function allSegments({ url, headers, basic }: ExampleRequest): readonly Segment[] {
  return [...url, ...headers.flatMap(({ value }) => value), ...(basic?.username ?? []), ...(basic?.password ?? [])];
}
