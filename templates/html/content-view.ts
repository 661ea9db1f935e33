// Bodies of requests and answers as their template prints them.

import type { Code } from '../../generator/target.js';
import type { ContentDoc, ResponseDoc } from '../docs/operation-doc.js';
import { optional, type PageWriter } from './page-writer.js';
import { type RowView, rowView } from './row-view.js';

export interface ContentView {
  readonly contentType: string;
  readonly type: string;
  readonly fields: readonly { readonly rows: readonly RowView[]; readonly more: string; readonly hasMore: boolean }[];
  readonly examples: readonly { readonly title: string; readonly label: string; readonly code: Code }[];
}

export interface ResponseView {
  readonly id: string;
  /** To itself. */
  readonly href: string;
  readonly status: string;
  /** Its colour goes by these classes. */
  readonly statusClass: string;
  readonly description: Code;
  readonly headers: readonly { readonly rows: readonly RowView[] }[];
  readonly contents: readonly ContentView[];
}

export function contentView({ contentType, type, fields, examples }: ContentDoc, writer: PageWriter): ContentView {
  return {
    contentType,
    type,
    fields: optional(fields.rows.length > 0, () => ({
      rows: fields.rows.map((row) => rowView(row, writer)),
      more: `and ${fields.omitted} more`,
      hasMore: fields.omitted > 0,
    })),
    examples: examples.map(({ name, language, text }) => ({
      title: name === '' ? 'Example' : `Example: ${name}`,
      label: `${contentType} example ${name}`.trim(),
      code: writer.highlight(text, language),
    })),
  };
}

export function responseView(response: ResponseDoc, writer: PageWriter): ResponseView {
  const { status, description, headers, contents } = response;
  const id = `response-${status.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
  return {
    id,
    href: `#${id}`,
    status,
    statusClass: statusClass(status),
    description: writer.markdown(description, 4),
    headers: optional(headers.length > 0, () => ({
      rows: headers.map((header) => rowView({ ...header, required: false, deprecated: false, facts: [] }, writer)),
    })),
    contents: contents.map((content) => contentView(content, writer)),
  };
}

export function statusClass(status: string): string {
  if (status.startsWith('2')) return 'status good';
  return /^[45]/.test(status) ? 'status bad' : 'status';
}
