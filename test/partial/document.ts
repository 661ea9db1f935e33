// A small document in which one operation can change without concerning another.

export type Json = Record<string, unknown>;

/** As much of it as changes need to know. */
export interface SmallDocument extends Json {
  openapi: string;
  paths: Record<string, Record<'get' | 'post' | 'parameters', Json>>;
  components: Record<'parameters' | 'schemas' | 'securitySchemes', Record<string, Json>>;
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const answer = (schema: Json): Json => ({ 200: { description: 'ok', content: json(schema) } });
const listOf = (items: Json): Json => ({ type: 'array', items });

/** Four operations on three paths with two tags; `change` changes it. */
export function smallDocument(change: (document: SmallDocument) => void = () => undefined): SmallDocument {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    security: [{ token: [] }],
    paths: {
      '/things': {
        get: { operationId: 'listThings', tags: ['things'], responses: answer(listOf(ref('Thing'))) },
        post: {
          operationId: 'createThing',
          tags: ['things'],
          requestBody: { content: json(ref('Thing')) },
          responses: answer(ref('Thing')),
        },
      },
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'getThing', tags: ['things'], responses: answer(ref('Thing')) },
      },
      '/parts': {
        get: {
          operationId: 'listParts',
          tags: ['parts'],
          parameters: [{ $ref: '#/components/parameters/Size' }],
          responses: answer(listOf(ref('Part'))),
        },
      },
    },
    components: {
      parameters: { Size: { name: 'size', in: 'query', schema: ref('Size') } },
      schemas: {
        Thing: { type: 'object', properties: { name: { type: 'string' }, part: ref('Part') } },
        Part: { type: 'object', properties: { weight: { type: 'number' } } },
        Size: { type: 'string', enum: ['small', 'large'] },
        Unused: { type: 'object', properties: { part: ref('Part') } },
      },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  } as unknown as SmallDocument;
  change(document);
  return document;
}

/** A change after which the body of a thing that is made has examples of these names. */
export function withExamples(names: readonly string[]): (document: SmallDocument) => void {
  return (document) => {
    const examples = Object.fromEntries(names.map((name) => [name, { value: { name } }]));
    const content = { 'application/json': { schema: { type: 'object' }, examples } };
    operationOf(document, '/things', 'post')['requestBody'] = { content };
  };
}

/** An operation of it. */
export function operationOf({ paths }: SmallDocument, path: string, method: 'get' | 'post' = 'get'): Json {
  return paths[path]?.[method] ?? {};
}
