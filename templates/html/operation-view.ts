// One operation as its template prints it.

import { Code } from '../../generator/target.js';
import type { ExampleText } from '../docs/body-examples.js';
import type { OperationDoc, ResponseDoc } from '../docs/operation-doc.js';
import { type ContentView, contentView, type ResponseView, responseView, statusClass } from './content-view.js';
import type { Highlight } from './highlight.js';
import { createPageWriter, optional, type PageWriter } from './page-writer.js';
import { renderLine } from './render-markdown.js';
import { type RowView, rowView } from './row-view.js';
import { type SampleView, sampleView } from './sample-view.js';
import { htmlText } from './syntax.js';

/** Lists of one or none stand for what a page may lack. */
export interface OperationView {
  readonly title: string;
  readonly method: string;
  readonly methodClass: string;
  readonly path: Code;
  readonly deprecated: boolean;
  readonly function: string;
  readonly description: Code;
  readonly externalDocs: readonly { readonly url: string }[];
  readonly samples: readonly SampleView[];
  /** What a request is answered with: beside the snippets, so it is left out below. */
  readonly answer: readonly AnswerView[];
  readonly security: readonly { readonly alternatives: readonly { readonly schemes: readonly SchemeLine[] }[] }[];
  readonly parameters: readonly { readonly rows: readonly RowView[] }[];
  readonly body: readonly BodyView[];
  readonly pagination: readonly { readonly notes: readonly Code[]; readonly all: string }[];
  readonly answers: readonly { readonly responses: readonly ResponseView[] }[];
  readonly errors: readonly { readonly responses: readonly ResponseView[] }[];
}

interface SchemeLine {
  /** Not the first of those that are sent together. */
  readonly isFurther: boolean;
  readonly name: string;
  readonly sent: Code;
  readonly scopes: string;
  readonly hasScopes: boolean;
}

interface AnswerView {
  readonly status: string;
  readonly statusClass: string;
  readonly label: string;
  readonly code: Code;
}

interface BodyView {
  readonly required: boolean;
  readonly description: Code;
  readonly contents: readonly ContentView[];
}

export function operationView(doc: OperationDoc, highlight: Highlight): OperationView {
  const writer = createPageWriter(highlight);
  const shown = doc.answers.find((response) => firstExample(response) !== undefined);
  return {
    title: doc.title,
    method: doc.method,
    methodClass: methodClass(doc.method),
    path: breakablePath(doc.path),
    deprecated: doc.deprecated,
    function: doc.function,
    description: writer.markdown(doc.description, 2),
    externalDocs: externalLink(doc.externalDocs),
    samples: doc.examples.map((example, index) => sampleView(example, index, writer)),
    answer: shown ? answerView(shown, writer) : [],
    security: optional(doc.security.length > 0, () => ({ alternatives: doc.security.map(alternativeView) })),
    parameters: optional(doc.parameters.length > 0, () => ({
      rows: doc.parameters.map((parameter) => rowView(parameter, writer)),
    })),
    body: doc.body === null ? [] : [bodyView(doc.body, writer)],
    pagination: optional(doc.all !== null, () => ({ notes: doc.pagination.map(renderLine), all: doc.all ?? '' })),
    answers: responseList(
      doc.answers.map((response) => (response === shown ? withoutFirst(response) : response)),
      writer,
    ),
    errors: responseList(doc.errors, writer),
  };
}

function firstExample({ contents: [content] }: ResponseDoc): ExampleText | undefined {
  return content?.examples[0];
}

function answerView(response: ResponseDoc, writer: PageWriter): readonly AnswerView[] {
  const example = firstExample(response);
  if (!example) return [];
  const { status } = response;
  const code = writer.highlight(example.text, example.language);
  return [{ status, statusClass: statusClass(status), label: `Example of the response ${status}`, code }];
}

function withoutFirst(response: ResponseDoc): ResponseDoc {
  const [first, ...others] = response.contents;
  return first ? { ...response, contents: [{ ...first, examples: first.examples.slice(1) }, ...others] } : response;
}

/** Classes of a method; some have a colour of their own. */
export function methodClass(method: string): string {
  return `method ${/^(GET|POST|PUT|PATCH|DELETE)$/.test(method) ? method.toLowerCase() : 'other'}`;
}

/** A long path breaks behind its slashes. */
export function breakablePath(path: string): Code {
  const parts = htmlText(path).replaceAll('/', '/<wbr>');
  return new Code(parts.replaceAll(/\{[^{}<>]*\}/g, (variable) => `<span class="p">${variable}</span>`));
}

export function externalLink(url: string | null): readonly { readonly url: string }[] {
  return url !== null && /^https?:\/\//i.test(url) ? [{ url }] : [];
}

function alternativeView(schemes: OperationDoc['security'][number]): { readonly schemes: readonly SchemeLine[] } {
  return {
    schemes: schemes.map(({ scheme, scopes }, index) => ({
      isFurther: index > 0,
      name: scheme.name,
      sent: renderLine(scheme.sent),
      scopes: scopes.join(', '),
      hasScopes: scopes.length > 0,
    })),
  };
}

function bodyView(
  { required, description, contents }: NonNullable<OperationDoc['body']>,
  writer: PageWriter,
): BodyView {
  return {
    required,
    description: writer.markdown(description, 3),
    contents: contents.map((content) => contentView(content, writer)),
  };
}

function responseList(
  responses: OperationDoc['answers'],
  writer: PageWriter,
): readonly { readonly responses: readonly ResponseView[] }[] {
  return optional(responses.length > 0, () => ({ responses: responses.map((one) => responseView(one, writer)) }));
}
