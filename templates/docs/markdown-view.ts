// One operation as the templates of Markdown pages print it: every text is Markdown already, nothing in it runs in MDX.

import { Code } from '../../generator/target.js';
import type { ExampleText } from './body-examples.js';
import type { Fields } from './fields.js';
import { codeFence, codeSpan, markdownText } from './markdown-text.js';
import type { ContentDoc, OperationDoc, ResponseDoc } from './operation-doc.js';
import type { ExampleDoc } from './snippet-docs.js';
import { writeMarkdown, writeMarkdownLine } from './write-markdown.js';

/** Lists of one or none stand for what a page may lack. */
export interface MarkdownOperation {
  readonly title: Code;
  /** Method and path in a code span. */
  readonly key: Code;
  readonly deprecated: boolean;
  readonly description: readonly Code[];
  readonly externalDocs: readonly Code[];
  readonly examples: readonly MarkdownExample[];
  readonly security: readonly { readonly items: readonly Code[] }[];
  readonly parameters: readonly { readonly items: readonly Code[] }[];
  readonly body: readonly { readonly description: readonly Code[]; readonly contents: readonly MarkdownContent[] }[];
  readonly pagination: readonly { readonly items: readonly Code[]; readonly all: Code }[];
  readonly answers: readonly { readonly responses: readonly MarkdownResponse[] }[];
  readonly errors: readonly { readonly responses: readonly MarkdownResponse[] }[];
}

export interface MarkdownExample {
  readonly title: Code;
  readonly isNamed: boolean;
  readonly summary: readonly Code[];
  readonly snippets: readonly MarkdownSnippet[];
}

export interface MarkdownSnippet {
  readonly target: string;
  readonly label: string;
  /** A fenced block. */
  readonly code: Code;
  readonly files: readonly { readonly title: Code; readonly code: Code }[];
}

interface MarkdownContent {
  readonly contentType: Code;
  readonly items: readonly Code[];
  readonly hasItems: boolean;
  readonly examples: readonly Code[];
}

interface MarkdownResponse {
  /** Status and description on one line. */
  readonly line: Code;
  readonly headers: readonly Code[];
  readonly hasHeaders: boolean;
  readonly contents: readonly MarkdownContent[];
}

/** `top` is the level of headings inside descriptions. */
export function markdownOperation(doc: OperationDoc, top: number): MarkdownOperation {
  return {
    title: new Code(markdownText(doc.title, false)),
    key: new Code(codeSpan(doc.key)),
    deprecated: doc.deprecated,
    description: block(doc.description, top),
    externalDocs: externalLink(doc.externalDocs),
    examples: doc.examples.map(markdownExample),
    security: listed(doc.security.map(securityLine)),
    parameters: listed(doc.parameters.map((parameter) => fieldLine(parameter, parameter.in))),
    body: doc.body ? [{ description: block(doc.body.description, top), contents: doc.body.contents.map(content) }] : [],
    pagination:
      doc.all === null
        ? []
        : [{ items: doc.pagination.map((note) => new Code(note)), all: new Code(codeSpan(doc.all)) }],
    answers: responseList(doc.answers),
    errors: responseList(doc.errors),
  };
}

/** One block of Markdown, or none. */
export function block(text: string, top: number): readonly Code[] {
  const written = writeMarkdown(text, top);
  return written === '' ? [] : [new Code(written)];
}

function externalLink(url: string | null): readonly Code[] {
  const line = url === null ? '' : writeMarkdownLine(`<${url}>`);
  return line.startsWith('[') ? [new Code(line)] : [];
}

function listed(items: readonly Code[]): readonly { readonly items: readonly Code[] }[] {
  return items.length > 0 ? [{ items }] : [];
}

function markdownExample({ name, summary, snippets }: ExampleDoc): MarkdownExample {
  return {
    title: new Code(markdownText(name, false)),
    isNamed: name !== '',
    summary: summary === '' ? [] : [new Code(markdownText(summary))],
    snippets: snippets.map(({ target, label, language, text, files }) => ({
      target,
      label,
      code: new Code(codeFence(text, language)),
      files: files.map((file) => ({
        title: new Code(codeSpan(file.title)),
        code: new Code(codeFence(file.text, file.language)),
      })),
    })),
  };
}

function securityLine(alternative: OperationDoc['security'][number]): Code {
  const parts = alternative.map(({ scheme, scopes }) => {
    const variables = scheme.variables.map(codeSpan).join(', ');
    const asked = scopes.length > 0 ? ` Scopes: ${scopes.map(codeSpan).join(', ')}.` : '';
    return `${codeSpan(scheme.name)}: ${scheme.sent}${variables === '' ? '' : ` The snippets read ${variables}.`}${asked}`;
  });
  return new Code(parts.join(' Together with '));
}

type Line = Fields['rows'][number];

function fieldLine(field: Line, place = ''): Code {
  const words = [place, codeSpan(field.type), field.required ? 'required' : '', field.deprecated ? 'deprecated' : ''];
  const description = writeMarkdownLine(field.description);
  const facts = field.facts.join(', ');
  const about = [description, facts === '' ? '' : `(${facts})`].filter((text) => text !== '').join(' ');
  const kind = words.filter((word) => word !== '').join(', ');
  return new Code(`${codeSpan(field.name)} (${kind})${about === '' ? '' : `: ${about}`}`);
}

function content({ contentType, type, fields, examples }: ContentDoc): MarkdownContent {
  const more = fields.omitted > 0 ? [new Code(`and ${fields.omitted} more`)] : [];
  return {
    contentType: new Code(`${codeSpan(contentType)}: ${codeSpan(type)}`),
    items: [...fields.rows.map((row) => fieldLine(row)), ...more],
    hasItems: fields.rows.length > 0,
    examples: examples.map(exampleFence),
  };
}

function exampleFence({ language, text }: ExampleText): Code {
  return new Code(codeFence(text, language));
}

function responseList(
  responses: readonly ResponseDoc[],
): readonly { readonly responses: readonly MarkdownResponse[] }[] {
  if (responses.length === 0) return [];
  return [
    {
      responses: responses.map(({ status, description, headers, contents }) => ({
        line: new Code([`**${markdownText(status, false)}**`, writeMarkdownLine(description)].join(' ').trim()),
        headers: headers.map((header) => fieldLine({ ...header, required: false, deprecated: false, facts: [] })),
        hasHeaders: headers.length > 0,
        contents: contents.map(content),
      })),
    },
  ];
}
