// Documentation in CommonMark: a page for each tag, the shells as headings.

import type { Target } from '../../generator/target.js';
import { noPages } from '../docs/no-pages.js';
import { syntax } from './syntax.js';

export const markdown: Target = {
  name: 'markdown',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { markdownPages } = await import('../docs/markdown-pages.js');
    return markdownPages(plan, snippets, {
      extension: 'md',
      href: (page) => `${page}.md`,
      operation: (operation) => operation,
      frame: {},
    });
  },
};
