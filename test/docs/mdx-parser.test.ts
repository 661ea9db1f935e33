// MDX pages as the parser of MDX itself reads them. It is no dependency of this project: without it, test/docs/markdown.test.ts holds the same by patterns.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DocsFramework } from '../../generator/plan.js';
import { hostileDocument } from './hostile-texts.js';
import { documentFile, generated, spec } from './site.js';

interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MdxNode[];
}

interface MdxParser {
  readonly createProcessor: (options: { readonly format: 'mdx' }) => { readonly parse: (text: string) => MdxNode };
}

/** The parser, where it is installed: `npm install --no-save @mdx-js/mdx`. */
async function loadParser(): Promise<MdxParser | null> {
  try {
    const path = createRequire(import.meta.url).resolve('@mdx-js/mdx');
    return (await import(pathToFileURL(path).href)) as MdxParser;
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const parser = await loadParser();

/** What of a page runs or leads somewhere: modules, components, expressions, raw HTML, links. */
function active(node: MdxNode): readonly string[] {
  const inner = (node.children ?? []).flatMap(active);
  if (node.type.startsWith('mdx')) return [`${node.type} ${node.name ?? node.value ?? ''}`, ...inner];
  if (node.type === 'html') return [`html ${node.value}`, ...inner];
  if (node.type === 'link' || node.type === 'image')
    return [`${node.type} ${/^(https:|\.\/)/.exec(node.url ?? '')?.[0]}`, ...inner];
  return inner;
}

const frameworks: readonly { readonly framework: DocsFramework; readonly want: readonly string[] }[] = [
  {
    framework: 'starlight',
    want: [
      'link ./',
      'link https:',
      'mdxJsxFlowElement TabItem',
      'mdxJsxFlowElement Tabs',
      "mdxjsEsm import { TabItem, Tabs } from '@astrojs/starlight/components';",
    ],
  },
  {
    framework: 'docusaurus',
    want: [
      'link ./',
      'link https:',
      'mdxJsxFlowElement TabItem',
      'mdxJsxFlowElement Tabs',
      "mdxjsEsm import TabItem from '@theme/TabItem';\nimport Tabs from '@theme/Tabs';",
    ],
  },
  {
    framework: 'nextra',
    want: [
      'link ./',
      'link https:',
      'mdxJsxFlowElement Tabs',
      'mdxJsxFlowElement Tabs.Tab',
      "mdxjsEsm import { Tabs } from 'nextra/components';",
    ],
  },
];

const suite = parser ? 'the parser of MDX' : 'the parser of MDX (left out: @mdx-js/mdx is not installed)';

describe.skipIf(!parser)(suite, () => {
  it.each(frameworks)(
    'reads pages for $framework, and nothing of a document in them runs',
    async ({ framework, want }) => {
      const hostile = documentFile(hostileDocument);
      const found = new Set<string>();
      for (const input of [hostile.path, spec('hostile-text'), spec('deprecated-and-docs')]) {
        const files = await generated({ input, targets: ['mdx'], docs: { framework } });
        for (const [path, text] of files) {
          if (!path.endsWith('.mdx')) continue;
          const body = text.replace(/^---\n[^]*?\n---\n/, '');
          for (const one of active(parser?.createProcessor({ format: 'mdx' }).parse(body) ?? { type: 'root' }))
            found.add(one);
        }
      }
      hostile.remove();
      expect([...found].toSorted()).toEqual(want);
    },
  );
});
