// The client's own view of an operation of a model: what the TypeScript target writes, made in memory.

import type { Content, Encoding, Operation, SecurityScheme } from '../../generator/model/types.js';
import { answerMediaTypes, inputKeys } from '../../generator/names/input-keys.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';
import * as runtime from '../../templates/typescript/runtime/index.js';

/** The operation as data of the runtime. */
export function runtimeOperation(operation: Operation): runtime.Operation {
  const keys = inputKeys(operation);
  const accept = answerMediaTypes(operation);
  return {
    id: operation.key,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      ...putOf(parameter.in),
      key: keys.get(parameter) ?? parameter.name,
      style: runtime[parameter.style],
      ...(parameter.allowReserved ? { encode: runtime.encodeReserved } : {}),
    })),
    ...(operation.body === null ? {} : { write: writeBody }),
    body: Object.fromEntries(
      (operation.body?.contents ?? []).map((content) => [content.contentType, bodyData(content)]),
    ),
    ...(accept.length > 0 ? { accept } : {}),
    security: operation.security.map((requirement) => Object.keys(requirement).join('&')).join('|'),
  };
}

function putOf(location: runtime.ParameterLocation): { readonly put?: runtime.Put } {
  return location === 'cookie' ? { put: runtime.putCookie } : {};
}

function bodyData(content: Content): runtime.BodyData {
  const encoding = Object.entries(content.encoding).map(([name, entry]) => [name, encodingData(entry)]);
  return { write: writerOf(content), encoding: Object.fromEntries(encoding) };
}

function encodingData({ contentType, style, allowReserved }: Encoding): runtime.EncodingData {
  return {
    ...(contentType === null ? {} : { contentType }),
    ...(style === null ? {} : { style: runtime[style] }),
    ...(allowReserved ? { encode: runtime.encodeReserved } : {}),
  };
}

function writerOf({ kind }: Content): runtime.BodyWriter {
  switch (kind) {
    case 'json':
      return runtime.jsonBody;
    case 'urlencoded':
      return runtime.urlencodedBody;
    case 'multipart':
      return runtime.multipartBody;
    case 'json-lines':
      return runtime.jsonLinesBody;
    case 'binary':
      return runtime.binaryBody;
    case 'text':
    case 'xml':
    case 'event-stream':
      return runtime.textBody;
  }
}

/** A scheme as data of the runtime; `null` for one that no request carries. */
export function schemeData(scheme: SecurityScheme): runtime.SchemeData | null {
  switch (scheme.kind) {
    case 'bearer':
    case 'oauth2':
      return { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
    case 'basic':
      return { in: 'header', name: 'Authorization', prefix: 'Basic ', write: runtime.basic };
    case 'http':
      return { in: 'header', name: 'Authorization', prefix: `${scheme.scheme} ` };
    case 'apiKey':
      return { in: scheme.in, ...putOf(scheme.in), name: scheme.name };
    case 'mutualTLS':
      return null;
  }
}
