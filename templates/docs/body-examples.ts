// What a body looks like: the author's example where there is one, else a value made of the schema.

import { isList, isObject, jsonText } from '../../generator/examples/json-text.js';
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

/**
 * Examples of one body. `value` names the member that holds the value of an answer in an envelope (`result`): lists beside it are of
 * errors and notes, and a call that worked has none. `null` for every other body.
 */
export type AnswerExamples = (content: Content, value: string | null) => readonly ExampleText[];

/** Longer texts are made again with fewer optional members. */
const longestText = 6000;

/** How many of an author's examples are shown. */
const mostExamples = 5;

/** A function that shows the answers of one document. */
export function createAnswerExamples(api: ApiModel): AnswerExamples {
  const schemas = answerSchemas(api.schemas);
  const byDetail = [2, 1, 0].map((levels): Values => valuesOf(schemas, levels));
  const known = {
    body: new Map<Schema, readonly ExampleText[]>(),
    envelope: new Map<Schema, readonly ExampleText[]>(),
  };
  return (content, value) => {
    const authored = content.examples.slice(0, mostExamples).flatMap((example) => authoredText(example, content));
    if (authored.length > 0) return authored;
    if (content.kind !== 'json' || content.schema === null) return [];
    const memo = value === null ? known.body : known.envelope;
    const found = memo.get(content.schema);
    if (found) return found;
    const made = madeText(byDetail, answerSchema(content.schema), value);
    memo.set(content.schema, made);
    return made;
  };
}

function authoredText({ name, value }: Content['examples'][number], { kind }: Content): readonly ExampleText[] {
  if (kind === 'json') return [{ name, language: 'json', text: jsonBlock(value) }];
  if (typeof value !== 'string') return kind === 'binary' ? [] : [{ name, language: 'json', text: jsonBlock(value) }];
  return [{ name, language: kind === 'xml' ? 'xml' : 'text', text: value }];
}

function madeText(byDetail: readonly Values[], schema: Schema, envelopeValue: string | null): readonly ExampleText[] {
  let text: string | undefined;
  for (const { make } of byDetail) {
    const value = make(schema);
    if (value === undefined) continue;
    text = jsonBlock(envelopeValue === null ? value : withoutNotes(value, envelopeValue));
    if (text.length <= longestText) break;
  }
  return text === undefined ? [] : [{ name: '', language: 'json', text }];
}

function withoutNotes(body: JsonValue, value: string): JsonValue {
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, member]) => [key, key !== value && isList(member) ? [] : member]),
  );
}

/** Two-space JSON that ends with a line feed. */
export function jsonBlock(value: JsonValue): string {
  return `${prettyJson(jsonText(value), 80)}\n`;
}
