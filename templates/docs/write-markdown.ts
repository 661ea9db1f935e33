// A description as Markdown again, written anew from its tokens: the same to readers, and nothing in it runs, in MDX either.

import type { Token } from 'markdown-it';
import { codeFence, codeSpan, escapeInline, escapeStart, linkTarget } from './markdown-text.js';
import { isPlain, levelOf, parseMarkdown, placeHeadings } from './parse-markdown.js';

/** A block of tokens that belong together: what an opening token encloses. */
interface Nodes {
  readonly open: Token;
  readonly inner: readonly Token[];
}

/** Markdown of a description; its highest heading gets the level `top`. */
export function writeMarkdown(text: string, top = 3): string {
  if (isPlain(text)) return escapeStart(text);
  const tokens = parseMarkdown(text);
  placeHeadings(tokens, top);
  return writeBlocks(tokens).join('\n\n');
}

/** A description as one line, for a cell or an item: blocks follow each other, code is inline. */
export function writeMarkdownLine(text: string): string {
  if (isPlain(text)) return escapeStart(text);
  const pieces = parseMarkdown(text).flatMap((token) => {
    if (token.type === 'inline') return [writeInline(token.children ?? [])];
    return token.type === 'fence' || token.type === 'code_block' ? [codeSpan(token.content)] : [];
  });
  return joinLines(pieces).trim();
}

function writeBlocks(tokens: readonly Token[]): readonly string[] {
  return nodesOf(tokens)
    .map((node) => writeBlock(node))
    .filter((block) => block !== '');
}

/** Tokens as siblings: a flat list with openings and closings in. */
function nodesOf(tokens: readonly Token[]): readonly Nodes[] {
  const nodes: Nodes[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const open = tokens[index];
    if (!open) continue;
    const end = open.nesting === 1 ? closing(tokens, index) : index;
    nodes.push({ open, inner: tokens.slice(index + 1, Math.max(index + 1, end)) });
    index = end;
  }
  return nodes;
}

function closing(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function writeBlock({ open, inner }: Nodes): string {
  switch (open.type) {
    case 'inline':
      return writeInline(open.children ?? []);
    case 'heading_open':
      return `${'#'.repeat(levelOf(open))} ${oneLine(inner)}`;
    case 'bullet_list_open':
    case 'ordered_list_open':
      return writeList(open, inner);
    case 'blockquote_open':
      return prefixed(writeBlocks(inner).join('\n\n'), '> ', '> ');
    case 'fence':
    case 'code_block':
      return codeFence(open.content, /^[\w+#.-]{1,30}/.exec(open.info)?.[0] ?? '');
    case 'hr':
      return '* * *';
    case 'table_open':
      return writeTable(inner);
    default:
      return writeBlocks(inner).join('\n\n');
  }
}

function oneLine(inner: readonly Token[]): string {
  return joinLines(writeBlocks(inner));
}

/** A hard break's backslash goes with its line end. */
function joinLines(pieces: readonly string[]): string {
  return pieces.join(' ').replaceAll(/(?:\\|(?<!\s))\s*\n\s*/g, ' ');
}

function writeList(open: Token, inner: readonly Token[]): string {
  const start = Number(open.attrGet('start') ?? 1);
  const items = nodesOf(inner).map((item, index) => {
    const sign = open.type === 'bullet_list_open' ? '- ' : `${start + index}. `;
    const isTight = item.inner.some(({ type, hidden }) => type === 'paragraph_open' && hidden);
    const text = writeBlocks(item.inner).join(isTight ? '\n' : '\n\n');
    return { isTight, text: prefixed(text, sign, ' '.repeat(sign.length)) };
  });
  return items.map(({ text }) => text).join(items.every(({ isTight }) => isTight) ? '\n' : '\n\n');
}

function prefixed(text: string, first: string, other: string): string {
  return text
    .split('\n')
    .map((line, index) => (line === '' && index > 0 ? other.trimEnd() : (index === 0 ? first : other) + line))
    .join('\n');
}

/** A table of GitHub's Markdown, its first row the head. */
function writeTable(inner: readonly Token[]): string {
  const rows = nodesOf(inner)
    .flatMap((part) => nodesOf(part.inner))
    .map((row) => nodesOf(row.inner).map(writeCell));
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const columns = rows[0]?.length ?? 1;
  return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n');
}

/** Bars are cells' borders even inside code. */
function writeCell({ inner }: Nodes): string {
  return oneLine(inner).replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}

function writeInline(children: readonly Token[]): string {
  const hrefs: string[] = [];
  let written = '';
  for (const token of children) {
    const piece = inlinePiece(token, hrefs);
    written += token.type === 'text' && /(^|\n)$/.test(written) ? escapeStart(piece.trimStart()) : piece;
  }
  return written.trim();
}

function inlinePiece(token: Token, hrefs: string[]): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return escapeInline(token.content.replaceAll(/\s+/g, ' '));
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '\\\n';
    case 'code_inline':
      return codeSpan(token.content);
    case 'link_open':
      hrefs.push(String(token.attrGet('href') ?? ''));
      return '[';
    case 'link_close':
      return `](${linkTarget(hrefs.pop() ?? '')})`;
    default:
      return token.markup;
  }
}
