// How HTML is made from values: the only way for a document's text to reach a page.

import { Code, type SyntaxHelper } from '../../generator/target.js';
import { asText } from '../docs/as-text.js';
import { markdownText } from '../docs/markdown-text.js';
import { visibleLine, visibleText } from '../docs/visible-text.js';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags. White space stays, for `pre`. */
export function htmlText(text: string): string {
  return visibleText(text).replaceAll(/[&<>"]/g, (character) => references[character] ?? character);
}

/** An attribute's value with its quotes. */
export function htmlAttribute(text: string): string {
  return `"${htmlText(text)}"`;
}

/** A link's target with its quotes; one that could run something leads nowhere. */
export function htmlUrl(url: string): string {
  const line = visibleLine(url);
  const isSafe = /^(https?:\/\/|mailto:|#|(\.\.\/)*[\w./-]*(#[\w-]*)?$)/i.test(line);
  return htmlAttribute(isSafe ? line : '#');
}

/** JSON that stands safely in a script file and in a script element. */
export function scriptJson(value: unknown): Code {
  const escaped = JSON.stringify(value).replaceAll(
    /[<\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Code(escaped);
}

/** The printing helpers of the templates; `md` is for the pages in Markdown. */
export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  text: (value) => htmlText(asText(value)),
  attr: (value) => htmlAttribute(asText(value)),
  url: (value) => htmlUrl(asText(value)),
  md: (value) => markdownText(asText(value), false),
};
