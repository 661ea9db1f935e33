// What a body looks like: the author's example where there is one, else a value made of the schema.

import { jsonText } from '../../generator/examples/json-text.js';
import { valuesOf, type Values } from '../../generator/examples/values/synthesize.js';
import type { ApiModel, Content, JsonValue, Schema } from '../../generator/model/types.js';
import { prettyJson } from '../shell/json-text.js';
import { answerSchema, answerSchemas } from './answer-schemas.js';

/** An example as text; `language` names the highlighting. */
export interface ExampleText {
  /** `''` for an unnamed one. */
  readonly name: string;
  readonly language: 'json' | 'xml' | 'text';
  readonly text: string;
}

export type AnswerExamples = (content: Content) => readonly ExampleText[];

/** Longer texts are made again with fewer optional members. */
const longestText = 6000;

/** How many of an author's examples are shown. */
const mostExamples = 5;

/** A function that shows the answers of one document. */
export function createAnswerExamples(api: ApiModel): AnswerExamples {
  const schemas = answerSchemas(api.schemas);
  const byDetail = [2, 1, 0].map((levels): Values => valuesOf(schemas, levels));
  const known = new Map<Schema, readonly ExampleText[]>();
  return (content) => {
    const authored = content.examples.slice(0, mostExamples).flatMap((example) => authoredText(example, content));
    if (authored.length > 0) return authored;
    if (content.kind !== 'json' || content.schema === null) return [];
    const found = known.get(content.schema);
    if (found) return found;
    const made = madeText(byDetail, answerSchema(content.schema));
    known.set(content.schema, made);
    return made;
  };
}

function authoredText({ name, value }: Content['examples'][number], { kind }: Content): readonly ExampleText[] {
  if (kind === 'json') return [{ name, language: 'json', text: jsonBlock(value) }];
  if (typeof value !== 'string') return kind === 'binary' ? [] : [{ name, language: 'json', text: jsonBlock(value) }];
  return [{ name, language: kind === 'xml' ? 'xml' : 'text', text: value }];
}

function madeText(byDetail: readonly Values[], schema: Schema): readonly ExampleText[] {
  let text: string | undefined;
  for (const { make } of byDetail) {
    const value = make(schema);
    if (value === undefined) continue;
    text = jsonBlock(value);
    if (text.length <= longestText) break;
  }
  return text === undefined ? [] : [{ name: '', language: 'json', text }];
}

/** Two-space JSON that ends with a line feed. */
export function jsonBlock(value: JsonValue): string {
  return `${prettyJson(jsonText(value), 80)}\n`;
}
