// A description's Markdown as HTML: headings below those of the page, nothing loaded, links inside the text kept.

import MarkdownIt, { type Token } from 'markdown-it';
import { Code } from '../../generator/target.js';
import { headingSlug, isPlain, parseMarkdown, placeHeadings } from '../docs/parse-markdown.js';
import { htmlText } from './syntax.js';

const { renderer, options } = new MarkdownIt('default', { html: false });

renderer.rules['fence'] = codeBlock;
renderer.rules['code_block'] = codeBlock;
renderer.rules['table_open'] = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table">\n<table>\n';
renderer.rules['table_close'] = () => '</table>\n</div>\n';

/** It scrolls sideways, so the keyboard has to reach it. */
function codeBlock(tokens: Token[], index: number): string {
  return `<pre tabindex="0"><code>${htmlText(tokens[index]?.content ?? '')}</code></pre>\n`;
}

/** Where a description stands in its page. */
export interface Place {
  /** Level of its highest heading. */
  readonly top: number;
  /** Unique in the page: ids of the description's headings begin with it. */
  readonly id: string;
}

/** `''` for a description that says nothing. */
export function renderMarkdown(text: string, { top, id }: Place): Code {
  if (text.trim() === '') return new Code('');
  if (isPlain(text)) return new Code(`<p>${htmlText(text)}</p>`);
  const tokens = parseMarkdown(text, 'html');
  placeHeadings(tokens, top);
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') token.attrSet('id', freeId(`${id}-${headingSlug(tokens[index + 1])}`, tokens));
    for (const child of token.children ?? []) placeLink(child, id);
  });
  return new Code(renderer.render([...tokens], options, {}).trimEnd());
}

/** Several headings may have one text; links go to the first. */
function freeId(wanted: string, tokens: readonly Token[]): string {
  const taken = new Set(tokens.map((token) => token.attrGet('id')));
  let number = 1;
  while (taken.has(number === 1 ? wanted : `${wanted}-${number}`)) number++;
  return number === 1 ? wanted : `${wanted}-${number}`;
}

function placeLink(token: Token, id: string): void {
  if (token.type !== 'link_open') return;
  const href = String(token.attrGet('href') ?? '');
  if (href.startsWith('#')) token.attrSet('href', `#${id}-${href.slice(1)}`);
  else token.attrSet('rel', 'noopener noreferrer');
}

/** The running text of a description alone, for a line. */
export function renderLine(text: string): Code {
  if (isPlain(text)) return new Code(htmlText(text));
  const inline = parseMarkdown(text, 'html').filter(({ type }) => type === 'inline');
  return new Code(inline.map(({ children }) => renderer.renderInline(children ?? [], options, {})).join(' '));
}
