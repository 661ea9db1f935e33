// What a call gives: which media types an operation answers with, and the type of each.

import { propertySchema, resolveSchema } from '../../generator/model/schema-view.js';
import type { ApiModel, Content, Operation, Response, Schema } from '../../generator/model/types.js';
import type { TypeRequest } from '../../generator/plan.js';

/** A body of a response and the schema of what the caller gets of it. */
export interface ResponseValue {
  readonly status: string;
  /** `null` for a response without a body. */
  readonly content: Content | null;
  /** The schema that is printed: the value in the envelope, a stream's item, or the body; `null` for unknown. */
  readonly schema: Schema | null;
  /** Key of the printed type. */
  readonly id: string;
}

/** Responses that a call gives as its value: the 2xx ones, else `default` where there is no other. */
export function successResponses(operation: Operation): readonly Response[] {
  const declared = operation.responses.filter((response) => response.status.startsWith('2'));
  if (declared.length > 0) return declared;
  return operation.responses.filter((response) => response.status === 'default');
}

/** Responses whose body is the error's: everything else but the 1xx and 3xx ones, which fetch does not show. */
export function errorResponses(operation: Operation): readonly Response[] {
  return operation.responses.filter((response) => /^[45d]/.test(response.status));
}

/** Bodies of a response, one `null` content where it has none. */
export function responseValues(
  api: ApiModel,
  operation: Operation,
  response: Response,
  unwrap: boolean,
): readonly ResponseValue[] {
  const id = (index: number): string => `${operation.key} ${response.status} ${index}${unwrap ? '' : ' whole'}`;
  if (response.contents.length === 0) return [{ status: response.status, content: null, schema: null, id: id(0) }];
  return response.contents.map((content, index) => ({
    status: response.status,
    content,
    schema: valueSchema(api, operation, content, unwrap),
    id: id(index),
  }));
}

function valueSchema(api: ApiModel, operation: Operation, content: Content, unwrap: boolean): Schema | null {
  switch (content.kind) {
    case 'json':
      return (unwrap && enveloped(api, operation, content)) || content.schema;
    case 'event-stream':
      return eventData(api, content);
    case 'json-lines':
      return content.itemSchema ?? arrayItems(api, content.schema) ?? content.schema;
    default:
      return null;
  }
}

/** The schema of the value inside the envelope, `null` where this body has none. */
export function enveloped(api: ApiModel, operation: Operation, content: Content): Schema | null {
  if (operation.envelope === null || content.kind !== 'json') return null;
  return propertySchema(api.schemas, content.schema, operation.envelope.value.slice(1));
}

function arrayItems(api: ApiModel, schema: Schema | null): Schema | null {
  return resolveSchema(api.schemas, schema)?.items ?? null;
}

/** The data of a server-sent event: `data` of an itemSchema (OpenAPI 3.2 section 4.14.4), else what the schema says of one item. */
function eventData(api: ApiModel, content: Content): Schema | null {
  const data = propertySchema(api.schemas, content.itemSchema, 'data');
  const decoded = resolveSchema(api.schemas, data)?.['contentSchema'];
  if (decoded !== undefined) return decoded as Schema;
  return data ?? content.itemSchema ?? content.schema;
}

/** What must be printed for the responses of an operation. `output` is the declared name of the value's type. */
export function responseTypes(api: ApiModel, operation: Operation, output: string): readonly TypeRequest[] {
  const values = operation.responses.flatMap((response) =>
    responseValues(api, operation, response, response.status.startsWith('2')),
  );
  const wholes = operation.envelope
    ? successResponses(operation).flatMap((response) => responseValues(api, operation, response, false))
    : [];
  return [
    ...values.flatMap(typeRequest),
    ...wholes.flatMap(typeRequest).map((request) => ({ ...request, ...declaredValue(values, output) })),
  ];
}

function typeRequest({ id, schema }: ResponseValue): readonly TypeRequest[] {
  return schema === null ? [] : [{ id, schema, direction: 'output' }];
}

/** Where an operation has one value, the envelope names its type instead of repeating it; a reference has a name already. */
function declaredValue(values: readonly ResponseValue[], output: string): Pick<TypeRequest, 'declared'> {
  const [value, ...others] = values.filter(({ status }) => status.startsWith('2'));
  if (!value?.schema || typeof value.schema === 'boolean' || value.schema.$ref !== undefined || others.length > 0)
    return {};
  return { declared: new Map([[value.schema, output]]) };
}
