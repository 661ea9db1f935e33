// Small API models for tests of examples.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModel } from '../../generator/model/build.js';
import type { ApiModel } from '../../generator/model/types.js';
import { readDocument } from '../../generator/read-document.js';

/** The model of a normalized document of which only the telling parts are given. */
export function modelOf(parts: Readonly<Record<string, unknown>>): ApiModel {
  const document = { info: { title: 'Test', version: '1' }, servers: [{ url: 'https://api.example.com' }], ...parts };
  return buildModel({ document, openapi: '3.1.1' });
}

/** The model of a document with one operation. */
export function modelOfOperation(
  operation: Readonly<Record<string, unknown>>,
  {
    path = '/things',
    method = 'get',
    ...parts
  }: { readonly path?: string; readonly method?: string; readonly [part: string]: unknown } = {},
): ApiModel {
  return modelOf({ paths: { [path]: { [method]: { responses: {}, ...operation } } }, ...parts });
}

const specs = fileURLToPath(new URL('../../specs', import.meta.url));

/** Names of the folders in `specs/` that hold a valid document. */
export const specNames = readdirSync(specs).filter((name) => existsSync(join(specs, name, 'openapi.yaml')));

/** The model of one of the project's own documents. */
export async function modelOfSpec(name: string): Promise<ApiModel> {
  return buildModel(await readDocument(join(specs, name, 'openapi.yaml')));
}
