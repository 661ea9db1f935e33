// What a document holds, counted: the value behind `curlew inspect`.

import type { Diagnostic } from '../diagnostics.js';
import type { PlannedDocument } from '../plan-document.js';
import { essenceOf } from '../model/content.js';
import type { PaginationStyle } from '../model/pagination.js';
import type { ApiModel, Content, Envelope, Operation, SecurityScheme, Server } from '../model/types.js';

/** The answer of `curlew inspect --json`. Its shape is stable: members are added, never renamed or taken away. */
export interface Inspection {
  readonly title: string;
  readonly version: string;
  /** The version of OpenAPI that the document is written in. */
  readonly openapi: string;
  /** Number of component schemas that operations reach. */
  readonly schemas: number;
  readonly servers: readonly Pick<Server, 'url' | 'description'>[];
  readonly operations: {
    readonly count: number;
    readonly deprecated: number;
    /** By method, the most frequent first. */
    readonly methods: Counts;
    /** By first tag, the most frequent first; `''` for operations without one. */
    readonly tags: Counts;
    /** In document order. */
    readonly list: readonly InspectedOperation[];
  };
  /** Security schemes in document order, with the number of operations that accept each. */
  readonly auth: {
    readonly schemes: readonly InspectedScheme[];
    /** Operations that ask for no credential. */
    readonly open: number;
  };
  /** Number of operations by media type, the most frequent first. */
  readonly contentTypes: { readonly requests: Counts; readonly responses: Counts };
  /** Lists by style; `unsure` are those that look like lists and are not iterated. */
  readonly pagination: {
    readonly styles: Readonly<Record<PaginationStyle, number>>;
    readonly unsure: number;
    /** Operations that are no list. */
    readonly none: number;
  };
  /** Wrappers that are taken off success values, by where the value is; the most frequent first. */
  readonly envelopes: readonly (Envelope & { readonly operations: number })[];
  /** `warnings` by code, the most frequent first. */
  readonly warnings: { readonly count: number; readonly codes: Counts; readonly list: readonly Diagnostic[] };
}

export type Counts = Readonly<Record<string, number>>;

export interface InspectedOperation {
  /** `GET /zones`. */
  readonly key: string;
  readonly operationId: string | null;
  /** Name of the typed function. */
  readonly function: string;
  readonly tag: string | null;
  readonly deprecated: boolean;
  /** `null` where it is not iterated. */
  readonly pagination: PaginationStyle | null;
}

export interface InspectedScheme {
  readonly name: string;
  readonly kind: SecurityScheme['kind'];
  /** Where a key is sent, `null` for what is no key. */
  readonly in: 'header' | 'query' | 'cookie' | null;
  readonly operations: number;
}

export function inspect({ plan, pagination, diagnostics }: PlannedDocument): Inspection {
  const { styles, unsure, none } = pagination().summary;
  const { api } = plan;
  const { operations } = api;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  return {
    title: api.title,
    version: api.version,
    openapi: api.openapi,
    schemas: Object.keys(api.schemas).length,
    servers: api.servers.map(({ url, description }) => ({ url, description })),
    operations: {
      count: operations.length,
      deprecated: operations.filter(({ deprecated }) => deprecated).length,
      methods: counts(operations.map(({ method }) => method)),
      tags: counts(operations.map(({ tags }) => tags[0] ?? '')),
      list: operations.map((operation) => inspectOperation(operation, plan)),
    },
    auth: inspectAuth(api),
    contentTypes: {
      requests: counts(operations.flatMap(({ body }) => types(body?.contents ?? []))),
      responses: counts(operations.flatMap(({ responses }) => types(responses.flatMap(({ contents }) => contents)))),
    },
    pagination: { styles, unsure, none },
    envelopes: inspectEnvelopes(operations),
    warnings: { count: warnings.length, codes: counts(warnings.map(({ code }) => code)), list: warnings },
  };
}

function inspectOperation(operation: Operation, { names, pagination }: PlannedDocument['plan']): InspectedOperation {
  const { key, operationId, tags, deprecated } = operation;
  return {
    key,
    operationId,
    function: names.operations.get(key)?.function ?? '',
    tag: tags[0] ?? null,
    deprecated,
    pagination: pagination.get(key)?.style ?? null,
  };
}

function inspectAuth({ securitySchemes, operations }: ApiModel): Inspection['auth'] {
  const used = counts(operations.flatMap(({ security }) => [...new Set(security.flatMap(Object.keys))]));
  const schemes = Object.entries(securitySchemes).map(([name, scheme]) => ({
    name,
    kind: scheme.kind,
    in: scheme.kind === 'apiKey' ? scheme.in : null,
    operations: Object.hasOwn(used, name) ? (used[name] ?? 0) : 0,
  }));
  return { schemes, open: operations.filter(({ security }) => security.length === 0).length };
}

function inspectEnvelopes(operations: readonly Operation[]): Inspection['envelopes'] {
  const envelopes = operations.flatMap(({ envelope }) => (envelope === null ? [] : [envelope]));
  return Object.entries(counts(envelopes.map((envelope) => JSON.stringify(envelope)))).map(([text, count]) => ({
    ...(JSON.parse(text) as Envelope),
    operations: count,
  }));
}

/** Each media type once, without its parameters. */
function types(contents: readonly Content[]): readonly string[] {
  return [...new Set(contents.map(({ contentType }) => essenceOf(contentType)))];
}

/** How often each text is there, the most frequent first, then by the text. */
function counts(texts: readonly string[]): Counts {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
