// A plan around one request, for tests of snippet targets: all that is not the request is plain.

import type { ExampleRequest } from '../../generator/model/example.js';
import type { ApiModel, Operation, Schema } from '../../generator/model/types.js';
import type { Plan, TargetOptions } from '../../generator/plan.js';

export const defaults: TargetOptions = {
  placeholders: 'env',
  importExtension: 'js',
  width: 80,
  pretty: 'none',
  flags: 'long',
  loops: 'none',
  runtime: null,
  module: null,
  framework: 'starlight',
};

/** What a test says about the operation beside its request. */
export interface Given {
  readonly request: ExampleRequest;
  readonly options?: Partial<TargetOptions>;
  /** Of the JSON answer; none where it is absent. */
  readonly answer?: Schema;
  readonly envelope?: boolean;
  readonly schemas?: ApiModel['schemas'];
  /** Names of further examples of the same request. */
  readonly named?: readonly string[];
}

const names = {
  function: 'f',
  type: 'F',
  all: 'fAll',
  data: 'fData',
  pages: 'fPages',
  file: 'edit-zone',
  group: 'zones',
};
const key = 'PATCH /zones/{zone_id}';

export function planOf(given: Given): Plan {
  const example = { name: '', summary: '', input: {}, auth: {}, variables: {}, request: given.request };
  const examples = [example, ...(given.named ?? []).map((name) => ({ ...example, name }))];
  return {
    api: apiOf(given),
    names: {
      operations: new Map([[key, names]]),
      schemas: new Map(),
    },
    examples: new Map([[key, examples]]),
    pagination: new Map(),
    types: new Map(),
    options: { ...defaults, ...given.options },
  };
}

function apiOf(given: Given): ApiModel {
  return {
    title: 'Zones',
    version: '1',
    description: '',
    openapi: '3.1.0',
    servers: [],
    tags: [],
    securitySchemes: {},
    operations: [operationOf(given)],
    schemas: given.schemas ?? {},
  };
}

function operationOf({ request, answer, envelope }: Given): Operation {
  const content = {
    contentType: 'application/json',
    kind: 'json',
    schema: answer ?? null,
    itemSchema: null,
    encoding: {},
    examples: [],
    pointer: '',
  } as const;
  const contents = answer === undefined ? [] : [content];
  return {
    key,
    operationId: null,
    method: request.method,
    path: '/zones/{zone_id}',
    pointer: '/paths/~1zones~1{zone_id}/patch',
    tags: [],
    summary: '',
    description: '',
    deprecated: false,
    externalDocs: null,
    parameters: [],
    body: null,
    responses: [{ status: '200', description: '', contents, headers: [], links: {}, pointer: '' }],
    security: [],
    servers: [],
    envelope: envelope ? { value: '/result', success: '/success' } : null,
    extensions: {},
  };
}
