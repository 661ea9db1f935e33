// A static site: a page for each operation, one for each tag, an index with search, and Markdown pages for agents.

import type { Target } from '../../generator/target.js';
import { noPages } from '../docs/no-pages.js';
import { syntax } from './syntax.js';

export const html: Target = {
  name: 'html',
  naming: null,
  syntax,
  language: null,
  runtime: 'assets',
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { sitePages } = await import('./site-pages.js');
    return sitePages(plan, snippets);
  },
};
