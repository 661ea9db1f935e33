// The input of a typed function: one object with parameters by name, `body`, and the literals that choose media types.

import { inputKeys } from '../../generator/names/input-keys.js';
import type { Content, Operation, Parameter } from '../../generator/model/types.js';
import type { TypeRequest } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
import { acceptable } from './success.js';
import { docComments, literalUnion } from './syntax.js';

/** A member of an input interface. */
export interface PropertyView {
  /** One comment or none. */
  readonly docs: readonly Code[];
  readonly name: string;
  readonly optional: boolean;
  readonly type: Code;
}

/** Members in the order parameters, contentType, accept, body. */
export function inputProperties(operation: Operation, scope: FileScope): readonly PropertyView[] {
  const keys = inputKeys(operation);
  const parameters = operation.parameters.map((parameter, index) => ({
    docs: parameterDocs(parameter),
    name: keys.get(parameter) ?? parameter.name,
    optional: !parameter.required,
    type: new Code(scope.type(parameterId(operation, index))),
  }));
  return [...parameters, ...choices(operation), ...bodyProperty(operation, scope)];
}

function parameterDocs(parameter: Parameter): readonly Code[] {
  return docComments([parameter.description], parameter.deprecated ? [new Code('@deprecated')] : []);
}

/** Whether the reader must say which media type the body has: only where types differ, the first is the default. */
export function bodyContentTypes(operation: Operation): readonly string[] {
  return [...new Set(operation.body?.contents.map((content) => content.contentType) ?? [])];
}

function choices(operation: Operation): readonly PropertyView[] {
  const contentTypes = bodyContentTypes(operation);
  const accepts = acceptable(operation);
  return [
    ...(contentTypes.length > 1 ? [choice('contentType', 'Media type of the body.', contentTypes)] : []),
    ...(accepts.length > 1 ? [choice('accept', 'Media type of the answer.', accepts)] : []),
  ];
}

function choice(name: string, docs: string, values: readonly string[]): PropertyView {
  const first = `${docs} Default: ${values[0] ?? ''}`;
  return { docs: docComments([first]), name, optional: true, type: literalUnion(values) };
}

function bodyProperty(operation: Operation, scope: FileScope): readonly PropertyView[] {
  const { body } = operation;
  if (!body) return [];
  const types = body.contents.map((content, index) => bodyType(content, bodyId(operation, index), scope));
  return [
    {
      docs: docComments([body.description]),
      name: 'body',
      optional: !body.required,
      type: new Code([...new Set(types)].join(' | ')),
    },
  ];
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
      return 'BodyInit';
    case 'json-lines':
      return `Iterable<${scope.type(id)}>`;
  }
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
  const bodies = (operation.body?.contents ?? []).flatMap((content, index) => {
    const schema = content.kind === 'json-lines' ? (content.itemSchema ?? content.schema) : content.schema;
    const isPrinted = ['json', 'urlencoded', 'multipart', 'json-lines'].includes(content.kind);
    return schema === null || !isPrinted ? [] : [{ id: bodyId(operation, index), schema, direction: 'input' as const }];
  });
  return [...parameters, ...bodies];
}
