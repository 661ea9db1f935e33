// The input of a typed function: one object with parameters by name, `body`, and the literals that choose media types.

import { inputSchema } from '../../generator/model/content.js';
import { inputBody } from '../../generator/model/fetch-refusal.js';
import { answerMediaTypes, inputKeys } from '../../generator/names/input-keys.js';
import { resolveSchema } from '../../generator/model/schema-view.js';
import type { Content, Operation, Parameter } from '../../generator/model/types.js';
import type { TypeRequest } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { docComments, literalUnion } from './syntax.js';

/** A member of an input interface. */
export interface PropertyView {
  /** One comment or none. */
  readonly docs: readonly Code[];
  readonly name: string;
  readonly optional: boolean;
  readonly type: Code;
}

/** What an input interface is made of. */
export interface InputShape {
  /** Parameters, `contentType`, `accept` and the body, in this order. */
  readonly properties: readonly PropertyView[];
  /** `contentType` and the body, once for each type of body, where that depends on the media type; else empty. */
  readonly variants: readonly BodyVariant[];
}

export interface BodyVariant {
  readonly properties: readonly PropertyView[];
}

export function inputShape(operation: Operation, scope: FileScope): InputShape {
  const keys = inputKeys(operation);
  const parameters = operation.parameters.map((parameter, index) => ({
    docs: parameterDocs(parameter),
    name: keys.get(parameter) ?? parameter.name,
    optional: !parameter.required,
    type: new Code(scope.type(parameterId(operation, index))),
  }));
  const accept = choice('accept', 'Media type of the answer.', answerMediaTypes(operation));
  const variants = bodyVariants(operation, scope);
  const [variant, ...others] = variants;
  if (others.length > 0) return { properties: [...parameters, ...accept], variants };
  const [body = [], contentType = []] = [variant?.properties.slice(-1), variant?.properties.slice(0, -1)];
  return { properties: [...parameters, ...contentType, ...accept, ...body], variants: [] };
}

function parameterDocs(parameter: Parameter): readonly Code[] {
  return docComments([parameter.description], parameter.deprecated ? [new Code('@deprecated')] : []);
}

/** Where there is nothing to choose, nothing needs to be said. */
function choice(name: string, docs: string, values: readonly string[]): readonly PropertyView[] {
  return values.length > 1 ? [defaultChoice(name, docs, values)] : [];
}

function defaultChoice(name: string, docs: string, values: readonly string[]): PropertyView {
  const first = `${docs} Default: ${values[0] ?? ''}`;
  return { docs: docComments([first]), name, optional: true, type: literalUnion(values) };
}

/** Media types by the type of their body, the default media type in the first. */
function bodyVariants(operation: Operation, scope: FileScope): readonly BodyVariant[] {
  const body = inputBody(operation);
  if (!body) return [];
  const byType = mediaTypesByBody(operation, body.contents, scope);
  const member = { docs: docComments([body.description]), name: 'body', optional: !body.required };
  return [...byType].map(([type, contentTypes], index) => ({
    properties: [
      ...contentTypeProperty(contentTypes, { isDefault: index === 0, isOnly: byType.size === 1 }),
      { ...member, type: new Code(type) },
    ],
  }));
}

function contentTypeProperty(
  contentTypes: readonly string[],
  variant: { readonly isDefault: boolean; readonly isOnly: boolean },
): readonly PropertyView[] {
  const docs = 'Media type of the body.';
  if (variant.isOnly) return choice('contentType', docs, contentTypes);
  if (variant.isDefault) return [defaultChoice('contentType', docs, contentTypes)];
  return [{ docs: [], name: 'contentType', optional: false, type: literalUnion(contentTypes) }];
}

function mediaTypesByBody(
  operation: Operation,
  contents: readonly Content[],
  scope: FileScope,
): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>();
  const byType = new Map<string, string[]>();
  contents.forEach((content, index) => {
    if (seen.has(content.contentType)) return;
    seen.add(content.contentType);
    const type = bodyType(content, bodyId(operation, index), scope);
    byType.set(type, [...(byType.get(type) ?? []), content.contentType]);
  });
  return byType;
}

function bodyType(content: Content, id: string, scope: FileScope): string {
  switch (content.kind) {
    case 'json':
      return scope.type(id);
    case 'urlencoded':
    case 'multipart':
      return content.schema === null ? 'Record<string, unknown>' : scope.type(id);
    case 'text':
    case 'xml':
    case 'event-stream':
      return 'string';
    case 'binary':
      return scope.runtimeType('RawBody');
    case 'json-lines':
      return isText(content, scope) ? scope.runtimeType('RawBody') : `Iterable<${scope.type(id)}>`;
  }
}

/** Lines that the document calls one text, or bytes: the caller has them ready. */
function isText({ schema, itemSchema }: Content, scope: FileScope): boolean {
  return itemSchema === null && resolveSchema(scope.schemas, schema)?.type === 'string';
}

function parameterId(operation: Operation, index: number): string {
  return `${operation.key} parameter ${index}`;
}

function bodyId(operation: Operation, index: number): string {
  return `${operation.key} body ${index}`;
}

/** What must be printed for the input of an operation. */
export function inputTypes(operation: Operation): readonly TypeRequest[] {
  const parameters = operation.parameters.map((parameter, index) => ({
    id: parameterId(operation, index),
    schema: parameter.schema,
    direction: 'input' as const,
  }));
  const bodies = (inputBody(operation)?.contents ?? []).flatMap((content, index) => {
    const schema = inputSchema(content);
    return schema === null ? [] : [{ id: bodyId(operation, index), schema, direction: 'input' as const }];
  });
  return [...parameters, ...bodies];
}
