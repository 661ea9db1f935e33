// Everything that a page says about one operation, before any markup: texts are the document's, Markdown where it is named so.

import type { Content, Operation, Parameter, Response } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';
import type { SchemeDoc } from './auth-docs.js';
import { createAnswerExamples, type ExampleText, jsonBlock } from './body-examples.js';
import { type Fields, fieldsOf } from './fields.js';
import { paginationNotes } from './pagination-notes.js';
import { factTexts, typeText } from './schema-text.js';
import { type ExampleDoc, exampleDocs } from './snippet-docs.js';

export interface OperationDoc {
  /** `GET /zones/{zone_id}`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The summary, else the function's name in words. */
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly deprecated: boolean;
  readonly externalDocs: string | null;
  readonly function: string;
  /** The `…All` sibling, `null` where there is none. */
  readonly all: string | null;
  /** Names of the page: `zones` and `get-zone`. */
  readonly group: string;
  readonly file: string;
  readonly examples: readonly ExampleDoc[];
  readonly parameters: readonly ParameterDoc[];
  readonly body: {
    readonly required: boolean;
    readonly description: string;
    readonly contents: readonly ContentDoc[];
  } | null;
  readonly answers: readonly ResponseDoc[];
  readonly errors: readonly ResponseDoc[];
  /** Sentences in Markdown; empty for what is no list. */
  readonly pagination: readonly string[];
  /** Alternatives of schemes that are sent together; empty where no credential is asked for. */
  readonly security: readonly (readonly { readonly scheme: SchemeDoc; readonly scopes: readonly string[] }[])[];
}

export interface ParameterDoc {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Phrases in Markdown. */
  readonly facts: readonly string[];
  /** Markdown. */
  readonly description: string;
}

export interface ContentDoc {
  readonly contentType: string;
  readonly type: string;
  readonly fields: Fields;
  readonly examples: readonly ExampleText[];
}

export interface ResponseDoc {
  readonly status: string;
  /** Markdown. */
  readonly description: string;
  readonly headers: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  readonly contents: readonly ContentDoc[];
}

/** A function that describes the operations of one plan. */
export function createOperationDocs(
  plan: Plan,
  snippets: readonly WrittenSnippets[],
  schemes: ReadonlyMap<string, SchemeDoc>,
): (operation: Operation) => OperationDoc {
  const examplesOf = createAnswerExamples(plan.api);
  return (operation) => {
    const names = plan.names.operations.get(operation.key);
    if (!names) throw new Error(`no names were planned for ${operation.key}`);
    const pagination = plan.pagination.get(operation.key);
    const responses = operation.responses.map((response) =>
      responseDoc(plan, response, (content) => examplesOf(content, valueMember(operation, response))),
    );
    return {
      key: operation.key,
      method: operation.method,
      path: operation.path,
      title: operation.summary.trim().replace(/\.$/, '') || inWords(names.function),
      description: ownDescription(operation),
      deprecated: operation.deprecated,
      externalDocs: operation.externalDocs,
      function: names.function,
      all: pagination ? names.all : null,
      group: names.group,
      file: names.file,
      examples: exampleDocs(plan, operation, snippets),
      parameters: operation.parameters.map((parameter) => parameterDoc(plan, parameter)),
      body: bodyDoc(plan, operation),
      answers: responses.filter(({ status }) => !isError(operation, status)),
      errors: responses.filter(({ status }) => isError(operation, status)),
      pagination: pagination ? paginationNotes(pagination) : [],
      security: securityDocs(operation, schemes),
    };
  };
}

/** `listZoneSettings` as `List zone settings`. */
function inWords(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A description that only repeats the summary says nothing more. */
function ownDescription({ summary, description }: Operation): string {
  return description.trim().replace(/\.$/, '') === summary.trim().replace(/\.$/, '') ? '' : description;
}

/** `default` is the success where there is no other. */
function isError({ responses }: Operation, status: string): boolean {
  if (status !== 'default') return /^[45]/.test(status);
  return responses.some((response) => response.status.startsWith('2'));
}

function parameterDoc({ api }: Plan, parameter: Parameter): ParameterDoc {
  const { name, in: place, required, deprecated, schema } = parameter;
  const own = typeof schema === 'object' && typeof schema.description === 'string' ? schema.description : '';
  return {
    name,
    in: place,
    required,
    deprecated,
    type: typeText(api.schemas, schema),
    facts: factTexts(api.schemas, schema),
    description: parameter.description || own,
  };
}

function bodyDoc(plan: Plan, { key, body }: Operation): OperationDoc['body'] {
  if (!body) return null;
  const sent = plan.examples.get(key)?.[0]?.request.body;
  return {
    required: body.required,
    description: body.description,
    contents: body.contents.map((content) => ({
      contentType: content.contentType,
      type: typeText(plan.api.schemas, content.schema),
      fields: fieldsOf(plan.api.schemas, content.schema, 'request'),
      examples:
        sent?.kind === 'json' && sent.contentType === content.contentType
          ? [{ name: '', language: 'json', text: jsonBlock(sent.value) }]
          : [],
    })),
  };
}

/** Name of the member of a successful answer that holds its value, where the operation has an envelope. */
function valueMember({ envelope }: Operation, { status }: Response): string | null {
  return envelope !== null && status.startsWith('2') ? envelope.value.slice(1) : null;
}

function responseDoc(
  { api }: Plan,
  response: Response,
  examplesOf: (content: Content) => readonly ExampleText[],
): ResponseDoc {
  const content = (one: Content): ContentDoc => ({
    contentType: one.contentType,
    type: typeText(api.schemas, one.itemSchema ?? one.schema),
    fields: fieldsOf(api.schemas, one.itemSchema ?? one.schema, 'response'),
    examples: examplesOf(one),
  });
  return {
    status: response.status,
    description: response.description,
    headers: response.headers.map(({ name, schema, description }) => ({
      name,
      type: typeText(api.schemas, schema),
      description,
    })),
    contents: response.contents.map(content),
  };
}

function securityDocs({ security }: Operation, schemes: ReadonlyMap<string, SchemeDoc>): OperationDoc['security'] {
  return security
    .map((requirement) =>
      Object.entries(requirement).flatMap(([name, scopes]) => {
        const scheme = schemes.get(name);
        return scheme ? [{ scheme, scopes }] : [];
      }),
    )
    .filter((alternative) => alternative.length > 0);
}
