// Text of a document as the text of a TypeScript comment: one comment whatever it holds, and no tag that nobody wrote.

import type { Schema, SchemaObject } from '../model/types.js';

/** Characters that end a line or change how a reader sees the source: escaped wherever text is printed (Trojan Source). */
const unprintable =
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What most texts are made of, asked first: a tenth of the time that it takes to look for each of the others. */
const plain = /^[\t\n -~]*$/;

/** Source text with every control character as an escape; in a string literal it stands for the same character. */
export function escapeUnprintable(source: string): string {
  if (plain.test(source)) return source;
  return source.replaceAll(unprintable, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Text inside a block comment. Lines after the first start with ` * `, or are ` *`; none ends with white space. An `@` after white
 * space would start a tag.
 */
export function commentText(text: string): string {
  const lines = plain.test(text) ? text : escapeUnprintable(text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n'));
  return lines.trim().split('\n').map(commentLine).join('\n');
}

function commentLine(text: string, index: number): string {
  let line = text.trimEnd();
  if (line.includes('*/')) line = line.replaceAll('*/', '*\\/');
  if (line.includes('@')) line = line.replaceAll(/(^|\s)@/g, '$1\\@');
  if (index === 0) return line;
  return line === '' ? ' *' : ` * ${line}`;
}

/** Examples longer than this are for the documentation, not for a hover. */
const longestValue = 200;

/** What a schema says for people, as the inside of a block comment (`* … `); `''` where it says nothing. */
export function schemaComment(schema: Schema): string {
  if (typeof schema === 'boolean') return '';
  const texts = [...titleAndDescription(schema), ...formatNote(schema)].map(commentText).filter((text) => text !== '');
  const tags = [
    ...(schema.deprecated === true ? ['@deprecated'] : []),
    ...(schema.default === undefined ? [] : valueTag('@default', schema.default)),
    ...exampleOf(schema),
  ];
  const blocks = [texts.join('\n *\n * '), tags.join('\n * ')].filter((block) => block !== '');
  const body = blocks.join('\n *\n * ');
  if (body === '') return '';
  return body.includes('\n') ? `*\n * ${body}\n ` : `* ${body} `;
}

function titleAndDescription({ title, description }: SchemaObject): readonly string[] {
  const texts = [title, description].filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  const [head = '', body] = texts;
  return body?.toLowerCase().includes(head.trim().toLowerCase()) ? [body] : texts;
}

/** Formats of numbers and bytes say nothing that the type does not. */
function formatNote({ format, type }: SchemaObject): readonly string[] {
  if (typeof format !== 'string' || format.trim() === '' || format === 'binary') return [];
  return type === 'integer' || type === 'number' ? [] : [`Format: ${format}`];
}

function exampleOf(schema: SchemaObject): readonly string[] {
  const value = schema.example ?? (Array.isArray(schema.examples) ? schema.examples[0] : undefined);
  return value === undefined ? [] : valueTag('@example', value);
}

function valueTag(tag: string, value: unknown): readonly string[] {
  const text = JSON.stringify(value, (_key, member: unknown) => (typeof member === 'bigint' ? String(member) : member));
  return text === undefined || text.length > longestValue ? [] : [`${tag} ${commentText(text)}`];
}
