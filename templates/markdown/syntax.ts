// How Markdown is made from values.

import type { SyntaxHelper } from '../../generator/target.js';
import { asText } from '../docs/as-text.js';
import { markdownText } from '../docs/markdown-text.js';

/** The printing helper of the templates: text in the middle of a line. */
export const syntax: Readonly<Record<string, SyntaxHelper>> = {
  md: (value) => markdownText(asText(value), false),
};
