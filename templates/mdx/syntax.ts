// How MDX is made from values: Markdown text, a string in front matter, an attribute of a component.

import { Code, type SyntaxHelper } from '../../generator/target.js';
import { asText } from '../docs/as-text.js';
import { markdownText } from '../docs/markdown-text.js';
import { visibleLine } from '../docs/visible-text.js';

/** A double-quoted YAML scalar (YAML 1.2 section 7.3.1), which every JSON string is. */
function yamlString(text: string): string {
  return JSON.stringify(visibleLine(text)).replaceAll('\u007f', String.raw`\u007f`);
}

/** An attribute of JSX with its quotes: braces and tags mean nothing in it. */
function jsxAttribute(text: string): string {
  return `"${visibleLine(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** A list of strings as a JSX expression, braces included. */
export function jsxStrings(texts: readonly string[]): Code {
  return new Code(`{[${texts.map((text) => JSON.stringify(visibleLine(text))).join(', ')}]}`);
}

/** The printing helpers of the templates. */
export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  md: (value) => markdownText(asText(value), false),
  str: (value) => yamlString(asText(value)),
  attr: (value) => jsxAttribute(asText(value)),
};
