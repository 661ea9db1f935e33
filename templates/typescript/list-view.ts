// What the template prints for the `…All` sibling of a list operation.

import type { Pagination } from '../../generator/model/pagination.js';
import { type Judge, judged, propertySchema, resolveSchema } from '../../generator/model/schema-view.js';
import type { ApiModel, Operation, Schema } from '../../generator/model/types.js';
import type { OperationNames, TypeRequest } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { pagesData } from './pages-data.js';
import type { FileScope } from './printed.js';
import { successResponses } from './success.js';
import { docComment, identifierName } from './syntax.js';

export interface ListView {
  readonly all: string;
  readonly data: string;
  readonly pagesName: string;
  readonly docs: Code;
  readonly itemType: string;
  readonly item: Code;
  readonly pages: Code;
  /** The runtime's function that the body calls. */
  readonly paginate: Code;
  readonly signature: Code;
}

export interface ListContext {
  readonly api: ApiModel;
  readonly names: OperationNames;
  readonly scope: FileScope;
  /** Whether the input may be left out. */
  readonly isOptional: boolean;
}

export function listView(operation: Operation, pagination: Pagination, context: ListContext): ListView {
  const { names, scope } = context;
  const input = `${identifierName(names.type)}Input`;
  const whole = operation.envelope === null ? `${names.type}Output` : `${names.type}Envelope`;
  const options = hasWayBack(pagination) ? 'BothWaysOptions' : 'PaginateOptions';
  ['Paginated', options].forEach(scope.runtimeType);
  return {
    all: names.all,
    data: names.data,
    pagesName: identifierName(names.pages),
    docs: listDocs(pagination, names),
    itemType: `${names.type}Item`,
    item: new Code(itemType(operation, pagination, { ...context, whole })),
    pages: pagesData(operation, pagination, scope),
    paginate: scope.value('paginate'),
    signature: new Code(
      `(client: Client, input${context.isOptional ? '?' : ''}: ${input}, options?: ${options}): Paginated<${names.type}Item, ${whole}>`,
    ),
  };
}

/** Whether the API can be asked for the page before. */
export function hasWayBack(pagination: Pagination): boolean {
  switch (pagination.style) {
    case 'link':
      return true;
    case 'cursor':
    case 'url':
      return pagination.previous !== null;
    case 'id':
      return pagination.before !== null;
    case 'page':
    case 'offset':
    case 'single':
      return false;
    default:
      return pagination satisfies never;
  }
}

function listDocs(pagination: Pagination, names: OperationNames): Code {
  if (pagination.style === 'single')
    return docComment([`Every item of \`${names.function}\`: a single page. ${pagination.stop}`]);
  return docComment([`Every item of \`${names.function}\`, page by page (${pagination.style}; ${pagination.stop}).`]);
}

function itemType(operation: Operation, pagination: Pagination, context: ListContext & { whole: string }): string {
  const { api, names, scope } = context;
  if (pagination.items === null) return context.whole;
  const schema = itemSchema(api, operation, pagination);
  const isValue = pagination.items === (operation.envelope?.value ?? '');
  const isNamed = typeof schema === 'object' && schema?.$ref !== undefined;
  if (isValue && !isNamed && pagination.itemsKind === 'array' && isPlainArray(api, operation, pagination))
    return `${names.type}Output[number]`;
  const item = schema === null ? 'unknown' : scope.type(itemId(operation));
  return pagination.itemsKind === 'map' ? `[string, ${item}]` : item;
}

/** Whether the value's type is an array type and nothing else, so that an index of it is its item. */
function isPlainArray(api: ApiModel, operation: Operation, pagination: Pagination): boolean {
  const responses = successResponses(operation);
  const [body, ...others] = responses.flatMap((response) => response.contents);
  if (!body || others.length > 0 || responses.length > 1) return false;
  return judged(api.schemas, schemaAt(api, body.schema, pagination.items ?? ''), isArrayType);
}

/** An array, or a choice between arrays. */
const isArrayType: Judge = (list, inner) => {
  const members = list.oneOf ?? list.anyOf;
  if (members && list.type === undefined && !list.allOf) return members.every(inner);
  return list.type === 'array' && !members && !list.allOf && !list.prefixItems;
};

/** The schema of one item: the operation's own, never that of a shared page type. */
function itemSchema(api: ApiModel, operation: Operation, pagination: Pagination): Schema | null {
  if (pagination.items === null) return null;
  for (const content of successResponses(operation).flatMap((response) => response.contents)) {
    const list = resolveSchema(api.schemas, schemaAt(api, content.schema, pagination.items));
    const item = pagination.itemsKind === 'map' ? list?.additionalProperties : list?.items;
    if (item !== undefined && typeof item !== 'boolean') return item;
  }
  return null;
}

function schemaAt(api: ApiModel, schema: Schema | null, pointer: string): Schema | null {
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return tokens.reduce<Schema | null>((at, token) => propertySchema(api.schemas, at, token), schema);
}

function itemId(operation: Operation): string {
  return `${operation.key} item`;
}

/** What must be printed for the list of an operation. */
export function listTypes(
  api: ApiModel,
  operation: Operation,
  pagination: Pagination | undefined,
): readonly TypeRequest[] {
  const schema = pagination ? itemSchema(api, operation, pagination) : null;
  return schema === null ? [] : [{ id: itemId(operation), schema, direction: 'output' }];
}
