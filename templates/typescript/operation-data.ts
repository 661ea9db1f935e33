// The inert data of an operation that its function hands to the runtime.

import { contentKind, essenceOf } from '../../generator/model/content.js';
import { inputBody } from '../../generator/model/fetch-refusal.js';
import { answerMediaTypes, inputKeys } from '../../generator/names/input-keys.js';
import type {
  Content,
  Encoding,
  Operation,
  Parameter,
  SecurityRequirement,
  Server,
} from '../../generator/model/types.js';
import { type Judge, judged, type Schemas, schemaTypes } from '../../generator/model/schema-view.js';
import type { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { successResponses } from './success.js';
import { literal } from './syntax.js';

/** The `Operation` literal of the runtime; what has the runtime's default is left out. */
export function operationData(operation: Operation, scope: FileScope): Code {
  const accept = answerMediaTypes(operation);
  const body = inputBody(operation);
  const [server] = operation.servers;
  const isPlainJson = accept.length === 0 || (accept.length === 1 && accept[0] === 'application/json');
  return literal({
    id: operation.operationId ?? operation.key,
    method: operation.method,
    path: operation.path,
    server: server && serverData(server, scope.value),
    ...(operation.parameters.length > 0 && parametersData(operation, scope)),
    ...(body && bodyData(body.contents, scope)),
    accept: isPlainJson ? undefined : accept,
    ...answerData(operation, scope),
    via: operation.responses.some(({ status }) => /^3(0[12378]|XX)$/.test(status))
      ? scope.value('followRedirects')
      : undefined,
    security: alternativesText(operation.security),
    value: operation.envelope?.value,
    success: operation.envelope?.success ?? undefined,
  });
}

/** An alternative is left out where a name holds what separates names; the client then sends all that is configured. */
function alternativesText(alternatives: readonly SecurityRequirement[]): string | undefined {
  const names = alternatives.map((requirement) => Object.keys(requirement));
  const told = names.filter((alternative) => !alternative.some((name) => /[|&]/.test(name)));
  return told.length > 0 ? told.map((alternative) => alternative.join('&')).join('|') : undefined;
}

/** A server template with the defaults of its variables, and what fills them in. */
export function serverData(server: Server, value: FileScope['value']): object {
  const variables = Object.entries(server.variables).map(([name, variable]) => [name, variable.default]);
  return {
    url: server.url,
    variables: variables.length > 0 ? Object.fromEntries(variables) : undefined,
    fill: server.url.includes('{') ? value('fillServer') : undefined,
  };
}

/** One text where every parameter is a plain name, of the query perhaps with values in the default style, else a list. */
function parametersData(operation: Operation, scope: FileScope): object {
  const keys = inputKeys(operation);
  const kinds = new Set(operation.parameters.map((parameter) => textKind(parameter, operation, scope.schemas)));
  if (kinds.has(null) || operation.parameters.some((parameter) => keys.get(parameter) !== parameter.name))
    return { parameters: operation.parameters.map((parameter) => parameterData(parameter, operation, scope)) };
  const parameters = operation.parameters.map(({ name }) => name).join(',');
  return { parameters, style: kinds.has('styled') ? scope.value('formExplode') : undefined };
}

/** How a parameter stands in the text of plain names; `null` where it cannot. */
function textKind(parameter: Parameter, operation: Operation, schemas: Schemas): 'bare' | 'styled' | null {
  if (parameter.name.includes(',') || !isPlain(parameter, operation)) return null;
  if (isDefaultStyle(parameter, schemas)) return 'bare';
  return parameter.style === 'formExplode' && parameter.in === 'query' ? 'styled' : null;
}

/** Whether the name tells the runtime where the parameter goes. */
function isPlain({ name, in: location, allowReserved }: Parameter, operation: Operation): boolean {
  const isNamedInPath = operation.path.includes(`{${name}}`);
  return !allowReserved && location === (isNamedInPath ? 'path' : 'query');
}

function parameterData(parameter: Parameter, operation: Operation, scope: FileScope): string | object {
  const { name, in: location, allowReserved } = parameter;
  const key = inputKeys(operation).get(parameter) ?? name;
  const isDefault = isDefaultStyle(parameter, scope.schemas);
  if (isDefault && key === name && isPlain(parameter, operation)) return name;
  return {
    name,
    in: location,
    put: location === 'cookie' ? scope.value('putCookie') : undefined,
    key: key === name ? undefined : key,
    style: isDefault ? undefined : scope.value(parameter.style),
    encode: allowReserved ? scope.value('encodeReserved') : undefined,
  };
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean']);

/** The runtime writes what is surely neither array nor object without being told a style, and so without the code of one. */
function isDefaultStyle({ in: location, style, schema }: Parameter, schemas: Schemas): boolean {
  const plain = location === 'path' || location === 'header' ? 'simple' : 'form';
  return style.startsWith(plain) && judged(schemas, schema, isScalar);
}

const isScalar: Judge = (schema, inner) => {
  const types = schemaTypes(schema);
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  const members = schema.oneOf ?? schema.anyOf ?? [];
  return (
    (types.length > 0 && types.every((type) => scalars.has(type))) ||
    (values.length > 0 && values.every((value) => value === null || typeof value !== 'object')) ||
    (members.length > 0 && members.every(inner)) ||
    (schema.allOf ?? []).some(inner)
  );
};

const writers = {
  json: 'jsonBody',
  urlencoded: 'urlencodedBody',
  multipart: 'multipartBody',
  text: 'textBody',
  xml: 'textBody',
  'event-stream': 'textBody',
  binary: 'binaryBody',
  'json-lines': 'jsonLinesBody',
} as const;

function bodyData(contents: readonly Content[], scope: FileScope): object {
  const [first, ...others] = contents;
  const isJson = others.length === 0 && first?.kind === 'json' && first.contentType === 'application/json';
  if (isJson) return { write: scope.value('writeJson') };
  const body = Object.fromEntries(contents.map((content) => [content.contentType, writerData(content, scope)]));
  return { body, write: scope.value('writeBody') };
}

function writerData(content: Content, scope: FileScope): unknown {
  const write = scope.value(writers[content.kind]);
  const encodings = Object.entries(content.encoding);
  if (encodings.length === 0 || (content.kind !== 'multipart' && content.kind !== 'urlencoded')) return write;
  return {
    write,
    encoding: Object.fromEntries(encodings.map(([name, encoding]) => [name, encodingData(encoding, scope)])),
  };
}

function encodingData(encoding: Encoding, scope: FileScope): object {
  return {
    contentType: encoding.contentType ?? undefined,
    style: encoding.style === null ? undefined : scope.value(encoding.style),
    encode: encoding.allowReserved ? scope.value('encodeReserved') : undefined,
  };
}

const readers: Readonly<Partial<Record<Content['kind'], string>>> = {
  'event-stream': 'readEventStream',
  'json-lines': 'readJsonLines',
};

function answerData(operation: Operation, scope: FileScope): object {
  if (answersBytes(operation)) return { read: scope.value('readBytes') };
  return { read: readerOf(operation, scope), readers: streamReaders(operation, scope) };
}

/**
 * What reads the answer where it may be something else than JSON. What a document does not declare is not there for the
 * caller, but servers send it all the same: an `OK` after a DELETE must not be an error. 204 and 205 have no body (RFC 9110).
 */
function readerOf(operation: Operation, scope: FileScope): Code | undefined {
  const successes = successResponses(operation);
  const types = answerMediaTypes(operation);
  const isJson = successes.every(({ contents }) => contents.every(({ kind }) => kind === 'json'));
  if (successes.length === 0 || !isJson || types.some((type) => !/[/+]json\b/.test(type)))
    return scope.value('readAnswer');
  const isSilent = types.length === 0 && successes.some(({ status }) => status !== '204' && status !== '205');
  return isSilent ? scope.value('readNothing') : undefined;
}

/** Whether every body of a success is bytes, whose media type is often a guess: `application/json` for any file. */
function answersBytes(operation: Operation): boolean {
  const kinds = successResponses(operation).flatMap(({ contents }) => contents.map(({ kind }) => kind));
  return kinds.length > 0 && kinds.every((kind) => kind === 'binary' || kind === 'multipart');
}

function streamReaders(operation: Operation, scope: FileScope): object | undefined {
  const special = successResponses(operation).flatMap((response) =>
    response.contents.flatMap((content) => {
      const essence = essenceOf(content.contentType);
      const areBytes = content.kind === 'binary' && contentKind(essence) !== 'binary';
      const reader = areBytes ? 'readBlob' : readers[content.kind];
      return reader === undefined ? [] : [[essence, scope.value(reader)] as const];
    }),
  );
  return special.length > 0 ? Object.fromEntries(special) : undefined;
}
