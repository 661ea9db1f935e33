// How TypeScript text is made from values: the only way for a document's text to reach TypeScript output.

import { Code, type SyntaxHelper } from '../../generator/target.js';
import { commentText, escapeUnprintable } from '../../generator/types/comment.js';

/** A string literal that also stands safely inside an HTML script element. */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escapeUnprintable(body).replaceAll('<', '\\u003c')}'`;
}

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property key: bare where it may be, else a string literal. `__proto__` is computed, or it would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return identifier.test(name) ? name : stringLiteral(name);
}

/** A block comment of several paragraphs, or nothing where all are empty. Tags are trusted code, everything else is text. */
export function docComment(paragraphs: readonly string[], tags: readonly Code[] = []): Code {
  const blocks = paragraphs.filter((paragraph) => paragraph.trim() !== '').map(commentText);
  const body = [...blocks.flatMap((block) => [block, '']), ...tags.map((tag) => tag.text)];
  if (body.at(-1) === '') body.pop();
  if (body.length === 0) return new Code('');
  if (body.length === 1 && !body[0]?.includes('\n')) return new Code(`/** ${body[0]} */`);
  return new Code(['/**', ...body.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n'));
}

/** {@link docComment} for a template that leaves its line out where there is nothing to say. */
export function docComments(paragraphs: readonly string[], tags: readonly Code[] = []): readonly Code[] {
  const comment = docComment(paragraphs, tags);
  return comment.text === '' ? [] : [comment];
}

/** A planned name; anything else is a bug of the caller. */
export function identifierName(name: string): string {
  if (!identifier.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return name;
}

/** Plain data as a TypeScript expression: strings quoted, keys as keys, `Code` as it stands; `undefined` members left out. */
export function literal(value: unknown): Code {
  return new Code(literalText(value));
}

function literalText(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(literalText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, member]) => `${propertyKey(key)}: ${literalText(member)}`).join(', ')} }`;
}

/** `'a' | 'b'`. */
export function literalUnion(values: readonly string[]): Code {
  return new Code(values.map(stringLiteral).join(' | '));
}

/** `import { a, b } from './c.js';`, or nothing where no name is imported. */
export function importLine(names: readonly string[], from: string, onlyTypes = false): Code {
  if (names.length === 0) return new Code('');
  const list = [...new Set(names)].sort().map(identifierName).join(', ');
  return new Code(`import ${onlyTypes ? 'type ' : ''}{ ${list} } from ${stringLiteral(from)};`);
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`a text is needed, not ${typeof value}`);
  return value;
}

/** The printing helpers of the templates. */
export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  str: (value) => stringLiteral(asText(value)),
  ident: (value) => identifierName(asText(value)),
  key: (value) => propertyKey(asText(value)),
  comment: (value) => commentText(asText(value)),
};
