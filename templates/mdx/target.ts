// Documentation in MDX, the shells as tabs of a documentation framework: Starlight, Docusaurus or Nextra.

import type { DocsFramework } from '../../generator/plan.js';
import type { Target } from '../../generator/target.js';
import type { MarkdownExample, MarkdownOperation } from '../docs/markdown-view.js';
import { noPages } from '../docs/no-pages.js';
import { jsxStrings, syntax } from './syntax.js';

export const mdx: Target = {
  name: 'mdx',
  naming: null,
  syntax,
  language: null,
  runtime: null,
  pages: () => noPages,
  document: async (plan, snippets) => {
    const { framework } = plan.options;
    const { markdownPages } = await import('../docs/markdown-pages.js');
    return markdownPages(plan, snippets, {
      extension: 'mdx',
      href: (page) => hrefs[framework](page),
      operation: (operation) => withTabs(operation, framework),
      frame: only(framework),
    });
  },
};

/** How pages of one folder link to each other: by file, or by the route that the framework makes of it. */
const hrefs: Readonly<Record<DocsFramework, (page: string) => string>> = {
  starlight: (page) => `./${page}/`,
  docusaurus: (page) => `./${page}.mdx`,
  nextra: (page) => `./${page}`,
};

/** One of them is true: templates compare nothing. */
function only(framework: DocsFramework): Readonly<Record<DocsFramework, boolean>> {
  return {
    starlight: framework === 'starlight',
    docusaurus: framework === 'docusaurus',
    nextra: framework === 'nextra',
  };
}

function withTabs(operation: MarkdownOperation, framework: DocsFramework): object {
  return { ...operation, examples: operation.examples.map((example) => tabbed(example, framework)) };
}

function tabbed(example: MarkdownExample, framework: DocsFramework): object {
  const labels = jsxStrings(example.snippets.map(({ label }) => label));
  return { ...example, ...only(framework), labels };
}
