// A normalized document in, the API model out: operations in document order and the schemas that they reach.

import { contents } from './content.js';
import { defaultEnvelope, envelopeOf, type EnvelopeOptions } from './envelope.js';
import { keepAll, operationFilter, type OperationFilter } from './filter.js';
import { methods } from './methods.js';
import { parameters, placedParameters } from './parameters.js';
import { extensionsOf, list, own, pointerToken, raw, type Raw, text, texts } from './raw.js';
import { reachedSchemas } from './reach.js';
import { securityRequirements, securitySchemes } from './security.js';
import { servers } from './servers.js';
import type {
  ApiModel,
  Operation,
  RequestBody,
  Response,
  ResponseHeader,
  Schema,
  SecurityScheme,
  Tag,
} from './types.js';

export interface ModelOptions {
  readonly filter: OperationFilter;
  readonly envelope: EnvelopeOptions;
  /** Base URL that takes the place of every server of the document, or `null`. */
  readonly server: string | null;
}

export const defaultModelOptions: ModelOptions = { filter: keepAll, envelope: defaultEnvelope, server: null };

/** A document of the one dialect that `normalize` writes, and the version it was written in. */
export interface ModelSource {
  readonly document: Raw;
  /** `2.0`, `3.0.3`, … */
  readonly openapi: string;
}

/** What an operation inherits from the document around it. */
interface Surroundings {
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly security: unknown;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly options: ModelOptions;
}

/** Builds the model. Pure; `source` is not changed, and schemas are shared with it, not copied. */
export function buildModel(source: ModelSource, options: ModelOptions = defaultModelOptions): ApiModel {
  const { document } = source;
  const components = raw(own(document, 'components'));
  const info = raw(own(document, 'info'));
  const schemas = raw(own(components, 'schemas')) as Readonly<Record<string, Schema>>;
  const schemes = securitySchemes(own(components, 'securitySchemes'));
  const surroundings = { schemes, security: own(document, 'security'), schemas, options };
  const operations = allOperations(raw(own(document, 'paths')), surroundings).filter(operationFilter(options.filter));
  return {
    title: text(own(info, 'title')),
    version: text(own(info, 'version')),
    description: text(own(info, 'description')),
    openapi: source.openapi,
    servers:
      options.server === null
        ? servers(own(document, 'servers'))
        : [{ url: options.server, description: '', variables: {} }],
    tags: list(own(document, 'tags')).map((entry) => tag(raw(entry))),
    securitySchemes: schemes,
    operations,
    schemas: reachedSchemas(operations, schemas),
    ...extensionsOf(document),
  };
}

function tag(entry: Raw): Tag {
  return { name: text(own(entry, 'name')), description: text(own(entry, 'description')), externalDocs: docsUrl(entry) };
}

function docsUrl(entry: Raw): string | null {
  return text(own(raw(own(entry, 'externalDocs')), 'url')) || null;
}

function allOperations(paths: Raw, surroundings: Surroundings): readonly Operation[] {
  return Object.entries(paths).flatMap(([path, value]) => {
    const item = raw(value);
    const pointer = `/paths/${pointerToken(path)}`;
    const fixed = Object.keys(item).filter((key) => methods.has(key));
    const named = fixed.map((method) => ({
      method: method.toUpperCase(),
      entry: own(item, method),
      pointer: `${pointer}/${method}`,
    }));
    const additional = Object.entries(raw(own(item, 'additionalOperations'))).map(([method, entry]) => ({
      method,
      entry,
      pointer: `${pointer}/additionalOperations/${pointerToken(method)}`,
    }));
    return [...named, ...additional].map((found) =>
      operation({ ...found, entry: raw(found.entry), path, item, itemPointer: pointer }, surroundings),
    );
  });
}

interface FoundOperation {
  readonly method: string;
  readonly entry: Raw;
  readonly pointer: string;
  readonly path: string;
  readonly item: Raw;
  readonly itemPointer: string;
}

function operation(found: FoundOperation, surroundings: Surroundings): Operation {
  const { entry, item, pointer } = found;
  const path = found.path.startsWith('/') ? found.path : `/${found.path}`;
  const responses = allResponses(own(entry, 'responses'), `${pointer}/responses`);
  const ownServers = servers(own(entry, 'servers'));
  return {
    key: `${found.method} ${path}`,
    operationId: text(own(entry, 'operationId')) || null,
    method: found.method,
    path,
    pointer,
    tags: texts(own(entry, 'tags')),
    summary: text(own(entry, 'summary')) || text(own(item, 'summary')),
    description: text(own(entry, 'description')) || text(own(item, 'description')),
    deprecated: own(entry, 'deprecated') === true,
    externalDocs: docsUrl(entry),
    parameters: parameters(
      placedParameters(own(item, 'parameters'), found.itemPointer),
      placedParameters(own(entry, 'parameters'), pointer),
    ),
    body: requestBody(own(entry, 'requestBody'), `${pointer}/requestBody`),
    responses,
    security: securityRequirements(own(entry, 'security') ?? surroundings.security, surroundings.schemes),
    servers:
      surroundings.options.server !== null ? [] : ownServers.length > 0 ? ownServers : servers(own(item, 'servers')),
    envelope: envelopeOf(responses, surroundings.schemas, surroundings.options.envelope),
    extensions: Object.fromEntries(Object.entries(entry).filter(([key]) => key.startsWith('x-'))),
  };
}

function requestBody(value: unknown, pointer: string): RequestBody | null {
  const entry = raw(value);
  const found = contents(own(entry, 'content'), `${pointer}/content`, 'request');
  if (found.length === 0) return null;
  return {
    required: own(entry, 'required') === true,
    description: text(own(entry, 'description')),
    contents: found,
    pointer,
  };
}

function allResponses(value: unknown, pointer: string): readonly Response[] {
  const entries = Object.entries(raw(value)).filter(([status]) => /^([1-5](\d\d|XX)|default)$/.test(status));
  return entries.map(([status, item]) => response(status, raw(item), `${pointer}/${status}`));
}

function response(status: string, entry: Raw, pointer: string): Response {
  return {
    status,
    description: text(own(entry, 'description')),
    contents: contents(own(entry, 'content'), `${pointer}/content`, 'response'),
    headers: Object.entries(raw(own(entry, 'headers'))).map(([name, header]) => ({
      ...responseHeader(name, raw(header)),
      pointer: `${pointer}/headers/${pointerToken(name)}`,
    })),
    links: raw(own(entry, 'links')),
    pointer,
  };
}

function responseHeader(name: string, entry: Raw): ResponseHeader {
  const [content] = contents(own(entry, 'content'), '', 'response');
  return {
    name: name.toLowerCase(),
    description: text(own(entry, 'description')),
    schema: (own(entry, 'schema') as Schema | undefined) ?? content?.schema ?? true,
  };
}
