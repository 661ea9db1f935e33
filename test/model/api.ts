// Documents and models for tests, said in as few words as possible.

import { buildModel, defaultModelOptions, type ModelOptions } from '../../generator/model/build.js';
import type { ApiModel, Operation } from '../../generator/model/types.js';

/** A normalized document with one operation for each `METHOD /path`; what is given is laid over it. */
export function documentOf(
  operations: Readonly<Record<string, object>>,
  over: object = {},
): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = { responses: { 204: { description: 'done' } }, ...operation };
  }
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, ...over };
}

export function modelOf(document: Readonly<Record<string, unknown>>, options: Partial<ModelOptions> = {}): ApiModel {
  return buildModel({ document, openapi: '3.1.0' }, { ...defaultModelOptions, ...options });
}

/** The only operation of a document that has no other. */
export function operationOf(operation: object, key = 'GET /a', over: object = {}): Operation {
  const [found] = modelOf(documentOf({ [key]: operation }, over)).operations;
  if (!found) throw new Error('the document has no operation');
  return found;
}
