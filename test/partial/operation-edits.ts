// Edits inside an operation, as people make them: those that concern nobody else, and those that do.

import type { Edit, Pick } from '../memory/edits.js';

type Json = Record<string, unknown>;

const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function operationsOf({ paths }: Json): readonly Json[] {
  const items = isObject(paths) ? Object.values(paths).filter(isObject) : [];
  return items.flatMap((item) =>
    Object.entries(item).flatMap(([name, member]) => (methods.has(name) && isObject(member) ? [member] : [])),
  );
}

/** An edit of an operation; `false` where it has no such place. */
function editOf(name: string, change: (operation: Json, document: Json) => boolean): Edit {
  return {
    name,
    apply: (document, pick: Pick) => {
      const operation = pick(operationsOf(document));
      return operation !== undefined && change(operation, document);
    },
  };
}

function parametersOf(operation: Json): unknown[] {
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  operation['parameters'] = parameters;
  return parameters;
}

function query(name: string, rest: Json = {}): Json {
  return { name, in: 'query', schema: { type: 'integer' }, ...rest };
}

function schemasOf(document: Json): readonly string[] {
  const components = isObject(document['components']) ? document['components'] : {};
  return Object.keys(isObject(components['schemas']) ? components['schemas'] : {});
}

export const operationEdits: readonly Edit[] = [
  editOf('a parameter that comes', (operation) => {
    parametersOf(operation).push(query('addedLater', { required: true }));
    return true;
  }),
  editOf('a parameter that goes', (operation) => parametersOf(operation).pop() !== undefined),
  editOf('a page to ask for', (operation) => {
    parametersOf(operation).push(query('page'), query('per_page'));
    return true;
  }),
  editOf('the summary', (operation) => {
    operation['summary'] = 'Said in short, later.';
    return true;
  }),
  editOf('deprecation', (operation) => {
    operation['deprecated'] = operation['deprecated'] !== true;
    return true;
  }),
  editOf('an answer of another kind', (operation) => {
    const schema = { type: 'object', properties: { later: { type: 'string' } }, required: ['later'] };
    operation['responses'] = { 418: { description: 'No.', content: { 'application/json': { schema } } } };
    return true;
  }),
  editOf('a body', (operation) => {
    const schema = { type: 'object', properties: { later: { type: 'string', example: 'now' } } };
    operation['requestBody'] = { content: { 'application/json': { schema } } };
    return true;
  }),
  editOf('a body of a component', (operation, document) => {
    const name = schemasOf(document).at(-1);
    const schema = { $ref: `#/components/schemas/${name}` };
    operation['requestBody'] = { content: { 'application/json': { schema } } };
    return name !== undefined;
  }),
  editOf('examples with names', (operation) => {
    const examples = { one: { value: { a: 1 } }, two: { value: { a: 2 } } };
    operation['requestBody'] = { content: { 'application/json': { schema: { type: 'object' }, examples } } };
    return true;
  }),
  editOf('an example that contradicts its schema', (operation) => {
    parametersOf(operation).push(query('addedLater', { required: true, example: 'no number' }));
    return true;
  }),
  editOf('a pattern that is none', (operation) => {
    parametersOf(operation).push({ name: 'p', in: 'query', schema: { type: 'string', pattern: '(' } });
    return true;
  }),
  editOf('a header that no shell can say', (operation) => {
    parametersOf(operation).push({
      name: 'X-Later',
      in: 'header',
      required: true,
      schema: { type: 'string' },
      example: 'größer',
    });
    return true;
  }),
  editOf('a reference to what is not there', (operation) => {
    parametersOf(operation).push({ $ref: '#/components/parameters/nowhere' });
    return true;
  }),
  editOf('a number beyond 2^53', (operation) => {
    operation['x-limit'] = 1;
    parametersOf(operation).push(query('size', { required: true, example: 9_007_199_254_740_991 }));
    return true;
  }),
  editOf('security of its own', (operation) => {
    operation['security'] = [{}];
    return true;
  }),
  editOf('a server of its own', (operation) => {
    operation['servers'] = [{ url: 'https://later.example.com' }];
    return true;
  }),
];
