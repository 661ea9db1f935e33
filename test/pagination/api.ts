// Small API models for the tests of pagination, from a document written in YAML.

import { parse } from 'yaml';

import { buildModel } from '../../generator/model/build.js';
import type { ApiModel } from '../../generator/model/types.js';

/** The model of a document that has only the members a test needs. */
export function apiOf(text: string): ApiModel {
  return buildModel({ document: parse(text), openapi: '3.1.0' });
}

/** The model of one operation: its parameters, the schema of its answer in JSON, and whatever else it has. */
export function operationApi({
  key = 'GET /things',
  parameters = '[]',
  answer,
  headers = '{}',
  rest = '{}',
}: {
  readonly key?: string;
  readonly parameters?: string;
  readonly answer: string;
  readonly headers?: string;
  readonly rest?: string;
}): ApiModel {
  const [method = '', path = ''] = key.split(' ');
  const response = {
    description: '',
    headers: parse(headers),
    content: { 'application/json': { schema: parse(answer) } },
  };
  const operation = { parameters: parse(parameters), responses: { '200': response }, ...parse(rest) };
  return buildModel({ document: { paths: { [path]: { [method.toLowerCase()]: operation } } }, openapi: '3.1.0' });
}

/** A query parameter in flow style: `query('page', 'type: integer')`. */
export function query(name: string, schema: string, description = ''): string {
  return `{ in: query, name: '${name}', description: '${description}', schema: { ${schema} } }`;
}

/** An array of objects with an id. */
export const things = '{ type: array, items: { type: object, properties: { id: { type: string } } } }';
