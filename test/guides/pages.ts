// The project's own pages as their readers find them: text, code blocks, links, headings.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { packageRoot } from '../../generator/package-root.js';

export interface Page {
  /** From the package's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Targets of links and images, as written. */
  readonly links: readonly string[];
  /** As GitHub makes them of headings. */
  readonly anchors: readonly string[];
}

export interface Block {
  readonly language: string;
  /** What stands after the language: the name of a file, or nothing. */
  readonly file: string;
  readonly text: string;
}

const markdown = new MarkdownIt({ html: true });

export function readPage(path: string): Page {
  const text = readFileSync(join(packageRoot, path), 'utf8');
  const tokens = markdown.parse(text, {});
  const inline = tokens.flatMap((token) => token.children ?? []);
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? [tokens[index + 1]?.content ?? ''] : [],
  );
  return {
    path,
    text,
    blocks: tokens.filter(({ type }) => type === 'fence').map(({ info, content }) => blockOf(info, content)),
    links: inline.flatMap((token) =>
      [token.attrGet('href'), token.attrGet('src')].filter((link) => typeof link === 'string'),
    ),
    anchors: headings.map(anchor),
  };
}

function blockOf(info: string, text: string): Block {
  const [language = '', file = ''] = info.trim().split(/\s+/);
  return { language, file, text };
}

function anchor(heading: string): string {
  const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

/** Every Markdown file of the project that people read. */
export const pages: readonly Page[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: packageRoot,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !/^(generated|specs|templates|test)\//.test(path))
  .sort()
  .map(readPage);

/** The text of the block with this file name. Throws where a page has none. */
export function fileBlock(page: Page, file: string): string {
  const block = page.blocks.find((found) => found.file === file);
  if (!block) throw new Error(`${page.path} has no block ${file}`);
  return block.text;
}
