// A row of a table of parameters, members or headers.

import type { Code } from '../../generator/target.js';
import type { FieldDoc } from '../docs/fields.js';
import type { ParameterDoc } from '../docs/operation-doc.js';
import type { PageWriter } from './page-writer.js';
import { renderLine } from './render-markdown.js';

export interface RowView {
  readonly name: string;
  /** Where a parameter goes: `path`; `''` for a member. */
  readonly place: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Limits and the default. */
  readonly facts: readonly Code[];
  readonly description: Code;
}

export function rowView(field: FieldDoc | ParameterDoc, writer: PageWriter): RowView {
  return {
    name: field.name,
    place: 'in' in field ? field.in : '',
    type: field.type,
    required: field.required,
    deprecated: field.deprecated,
    facts: field.facts.length > 0 ? [renderLine(field.facts.join(', '))] : [],
    description: writer.markdown(field.description, 3),
  };
}
