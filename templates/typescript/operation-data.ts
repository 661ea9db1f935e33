// The inert data of an operation that its function hands to the runtime.

import { inputBody } from '../../generator/model/bodyless.js';
import { answerMediaTypes, inputKeys } from '../../generator/names/input-keys.js';
import type {
  Content,
  Encoding,
  Operation,
  Parameter,
  SchemaObject,
  SecurityRequirement,
  Server,
} from '../../generator/model/types.js';
import { resolveSchema, type Schemas, schemaTypes } from '../../generator/model/schema-view.js';
import type { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { successResponses } from './success.js';
import { literal } from './syntax.js';

/** The `Operation` literal of the runtime; what has the runtime's default is left out. */
export function operationData(operation: Operation, scope: FileScope): Code {
  const accept = answerMediaTypes(operation);
  const body = inputBody(operation);
  const isPlainJson = accept.length === 0 || (accept.length === 1 && accept[0] === 'application/json');
  return literal({
    id: operation.operationId ?? operation.key,
    method: operation.method,
    path: operation.path,
    servers:
      operation.servers.length > 0 ? operation.servers.map((server) => serverData(server, scope.value)) : undefined,
    parameters: operation.parameters.length > 0 ? parametersData(operation, scope) : undefined,
    body: body ? bodyData(body.contents, scope) : undefined,
    write: body ? scope.value('writeBody') : undefined,
    accept: isPlainJson ? undefined : accept,
    read: readerOf(operation, scope),
    readers: streamReaders(operation, scope),
    via: operation.responses.some(({ status }) => /^3(0[12378]|XX)$/.test(status))
      ? scope.value('followRedirects')
      : undefined,
    security:
      operation.security.length > 0
        ? operation.security.map((requirement: SecurityRequirement) => Object.keys(requirement))
        : undefined,
    envelope: operation.envelope
      ? { value: operation.envelope.value, success: operation.envelope.success ?? undefined }
      : undefined,
  });
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

function parametersData(operation: Operation, scope: FileScope): readonly (string | object)[] {
  const keys = inputKeys(operation);
  return operation.parameters.map((parameter) => {
    const { name, in: location, allowReserved } = parameter;
    const key = keys.get(parameter) ?? name;
    const isPlain = key === name && !allowReserved && isDefaultStyle(parameter, scope.schemas);
    const isNamedInPath = operation.path.includes(`{${name}}`);
    if (isPlain && location === (isNamedInPath ? 'path' : 'query')) return name;
    return {
      name,
      in: location,
      put: location === 'cookie' ? scope.value('putCookie') : undefined,
      key: key === name ? undefined : key,
      style: isDefaultStyle(parameter, scope.schemas) ? undefined : scope.value(parameter.style),
      encode: allowReserved ? scope.value('encodeReserved') : undefined,
    };
  });
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean']);

/** The runtime writes what is surely neither array nor object without being told a style, and so without the code of one. */
function isDefaultStyle({ in: location, style, schema }: Parameter, schemas: Schemas): boolean {
  const plain = location === 'path' || location === 'header' ? 'simple' : 'form';
  return style.startsWith(plain) && isScalar(resolveSchema(schemas, schema));
}

function isScalar(schema: SchemaObject | null): boolean {
  if (schema === null) return false;
  const types = schemaTypes(schema);
  return types.length > 0 && types.every((type) => scalars.has(type));
}

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
  return Object.fromEntries(contents.map((content) => [content.contentType, writerData(content, scope)]));
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

/**
 * What reads the answer where it may be something else than JSON. What a document does not declare is not there for the
 * caller, but servers send it all the same: an `OK` after a DELETE must not be an error. 204 and 205 have no body (RFC 9110).
 */
function readerOf(operation: Operation, scope: FileScope): Code | undefined {
  const successes = successResponses(operation);
  const types = answerMediaTypes(operation);
  if (successes.length === 0 || types.some((type) => !/[/+]json\b/.test(type))) return scope.value('readAnswer');
  const isSilent = types.length === 0 && successes.some(({ status }) => status !== '204' && status !== '205');
  return isSilent ? scope.value('readNothing') : undefined;
}

function streamReaders(operation: Operation, scope: FileScope): object | undefined {
  const special = successResponses(operation).flatMap((response) =>
    response.contents.flatMap((content) => {
      const reader = readers[content.kind];
      const essence = (content.contentType.split(';')[0] ?? '').trim().toLowerCase();
      return reader === undefined ? [] : [[essence, scope.value(reader)] as const];
    }),
  );
  return special.length > 0 ? Object.fromEntries(special) : undefined;
}
