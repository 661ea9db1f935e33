// MDX pages as the parser of MDX itself reads them.

import { createProcessor } from '@mdx-js/mdx';
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

const parser = createProcessor({ format: 'mdx' });

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

describe('the parser of MDX', () => {
  it.each(frameworks)(
    'reads pages for $framework, and nothing of a document in them runs',
    async ({ framework, want }) => {
      const found = new Set<string>();
      for (const input of [documentFile(hostileDocument), spec('hostile-text'), spec('deprecated-and-docs')]) {
        const files = await generated({ input, targets: ['mdx'], docs: { framework } });
        for (const [path, text] of files) {
          if (!path.endsWith('.mdx')) continue;
          const body = text.replace(/^---\n[^]*?\n---\n/, '');
          for (const one of active(parser.parse(body) as MdxNode)) found.add(one);
        }
      }
      expect([...found].toSorted()).toEqual(want);
    },
  );
});
