// The pages in Markdown and in MDX: what they hold, and that nothing of a document runs in them.

import { Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import type { DocsFramework } from '../../generator/plan.js';
import { DocumentError } from '../../generator/diagnostics.js';
import { hostileDocument } from './hostile-texts.js';
import { documentFile, generated, spec } from './site.js';

function pagesOf(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path]) => path.startsWith(`${folder}/`)));
}

/** Headings of a Markdown text with their levels. */
function headings(text: string): readonly string[] {
  const walker = new Parser().parse(text).walker();
  const found: string[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (entering && node.type === 'heading') found.push(`${node.level} `);
    else if (node.literal !== null && node.parent?.type === 'heading')
      found.push(`${found.pop() ?? ''}${node.literal}`);
  }
  return found;
}

describe('markdown', () => {
  it('is a page for each tag, the shells as headings', async () => {
    const files = pagesOf(await generated({ input: spec('pagination-cursor'), targets: ['markdown'] }), 'markdown');
    expect([...files.keys()]).toEqual([
      'markdown/index.md',
      'markdown/credentials.md',
      'markdown/books.md',
      'markdown/files.md',
      'markdown/ledger.md',
    ]);
    expect(headings(files.get('markdown/books.md') ?? '')).toEqual([
      '1 Books',
      '2 Ends where the next token is empty',
      '3 Request',
      '4 TypeScript',
      '4 curl',
      '4 cmd.exe',
      '4 PowerShell 5.1',
      '4 PowerShell 7',
      '4 Invoke-RestMethod',
      '3 Parameters',
      '3 Pagination',
      '3 Responses',
    ]);
  });

  it('shows the snippets byte for byte', async () => {
    const files = await generated({ input: spec('pagination-cursor'), targets: ['all', 'markdown'] });
    const page = files.get('markdown/books.md') ?? '';
    const snippets = [...files].filter(([path]) => /^(curl|powershell|typescript-usage)[^/]*\/books\//.test(path));
    expect(snippets.length).toBe(6);
    expect(snippets.filter(([, text]) => !page.includes(`\n${text}\`\`\`\n`)).map(([path]) => path)).toEqual([]);
  });
});

/** What is left of a page where fenced code and code spans are taken out, and what MDX may hold of ours. */
function withoutCode(text: string): string {
  return text
    .replace(/^---\ntitle: ".*"\n---\n/, '')
    .replaceAll(/^(`{3,})[^\n`]*\n[^]*?\n\1$/gm, '')
    .replaceAll(/(?<![\\`])(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '')
    .replaceAll(/\\./g, '')
    .replaceAll(
      /^import (\{ [\w, ]+ \}|\w+) from '(@astrojs\/starlight\/components|@theme\/\w+|nextra\/components)';$/gm,
      '',
    )
    .replaceAll(
      /^<\/?(Tabs|TabItem|Tabs\.Tab)( (syncKey|groupId|storageKey|label|value)="[\w .-]*"| items=\{\[("[\w .-]+"(, )?)+\]\})*>$/gm,
      '',
    );
}

interface Framework {
  readonly framework: DocsFramework;
  /** Lines that MDX runs, on a page with one operation. */
  readonly want: readonly string[];
}

const targets = ['typescript-usage', 'curl', 'curl-cmd', 'curl-powershell5', 'curl-powershell', 'powershell'];
const labels = ['TypeScript', 'curl', 'cmd.exe', 'PowerShell 5.1', 'PowerShell 7', 'Invoke-RestMethod'];

const frameworks: readonly Framework[] = [
  {
    framework: 'starlight',
    want: [
      "import { TabItem, Tabs } from '@astrojs/starlight/components';",
      '<Tabs syncKey="shell">',
      ...labels.flatMap((label) => [`<TabItem label="${label}">`, '</TabItem>']),
      '</Tabs>',
    ],
  },
  {
    framework: 'docusaurus',
    want: [
      "import TabItem from '@theme/TabItem';",
      "import Tabs from '@theme/Tabs';",
      '<Tabs groupId="shell">',
      ...labels.flatMap((label, index) => [`<TabItem value="${targets[index]}" label="${label}">`, '</TabItem>']),
      '</Tabs>',
    ],
  },
  {
    framework: 'nextra',
    want: [
      "import { Tabs } from 'nextra/components';",
      `<Tabs items={[${labels.map((label) => `"${label}"`).join(', ')}]} storageKey="shell">`,
      ...labels.flatMap(() => ['<Tabs.Tab>', '</Tabs.Tab>']),
      '</Tabs>',
    ],
  },
];

describe.each(frameworks)('mdx for $framework', ({ framework, want }) => {
  it('runs nothing of a document', async () => {
    const input = documentFile(hostileDocument);
    const files = pagesOf(await generated({ input, targets: ['mdx'], docs: { framework } }), 'mdx');
    expect(files.size).toBe(3);
    const active = [...files].flatMap(([path, text]) =>
      [...withoutCode(text).matchAll(/^.*([{}<]|^(import|export)\b).*$/gm)].map((match) => `${path}: ${match[0]}`),
    );
    expect(active).toEqual([]);
  });

  it('has tabs that remember', async () => {
    const files = await generated({ input: spec('pagination-cursor'), targets: ['mdx'], docs: { framework } });
    const page = (files.get('mdx/books.mdx') ?? '').replaceAll(/^```\w+\n[^]*?\n```$/gm, '');
    expect(page.split('\n').filter((line) => /^(import|<)/.test(line))).toEqual(want);
  });
});

it('refuses a framework that does not exist', async () => {
  const wrong = generated({
    input: spec('envelope'),
    targets: ['mdx'],
    docs: { framework: 'vuepress' as DocsFramework },
  });
  await expect(wrong).rejects.toThrow(DocumentError);
  await expect(wrong).rejects.toMatchObject({ diagnostics: [{ code: 'unknown-framework' }] });
});

it('leaves documentation out of all', async () => {
  const files = await generated({ input: spec('envelope'), targets: ['all'] });
  expect([...files.keys()].filter((path) => /^(html|mdx|markdown)\//.test(path))).toEqual([]);
});
