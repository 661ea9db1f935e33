// A description's Markdown as tokens that are safe to write: raw HTML is text, and links lead to web pages, mail or the same text.

import MarkdownIt, { type Token } from 'markdown-it';
import { visibleText } from './visible-text.js';

/** What reads the tokens: a page of HTML keeps links to headings of the text, and bare URLs become links, as in GFM. */
export type Medium = 'html' | 'markdown';

type Parser = InstanceType<typeof MarkdownIt>;

const parsers: Readonly<Record<Medium, Parser>> = { html: createParser(true), markdown: createParser(false) };

/** Raw HTML stays text; what links lead to is decided below, for links and images alike. */
function createParser(linkify: boolean): Parser {
  const parser = new MarkdownIt('default', { html: false, linkify, typographer: false });
  parser.validateLink = () => true;
  // Whole URLs only: `example.com` in a text is as likely a file.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  return parser;
}

/** The tokens of a text, with images as links and links that lead nowhere safe as their text. */
export function parseMarkdown(text: string, medium: Medium = 'markdown'): readonly Token[] {
  const tokens = parsers[medium].parse(visibleText(text), {});
  const slugs = new Set(medium === 'html' ? headingSlugs(tokens) : []);
  const keep = (href: string): boolean => outside.test(href) || (href.startsWith('#') && slugs.has(href.slice(1)));
  for (const token of tokens) {
    if (token.children) token.children = safeInline(token.children, keep);
    // A style attribute is refused by a strict Content-Security-Policy.
    if (token.attrs) token.attrs = token.attrs.filter(([name]) => name !== 'style');
  }
  return tokens;
}

type KeepLink = (href: string) => boolean;

const outside = /^(https?:\/\/|mailto:)[^\s]/i;

function headingSlugs(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, index) => (token.type === 'heading_open' ? [headingSlug(tokens[index + 1])] : []));
}

/** Gives headings levels that fit their page: the highest is `top`, and none skips a level on the way down. */
export function placeHeadings(tokens: readonly Token[], top: number): void {
  const highest = Math.min(...tokens.filter(({ type }) => type === 'heading_open').map(levelOf));
  let level = top - 1;
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Math.min(6, level + 1, levelOf(token) + top - highest);
    if (token.type.startsWith('heading_')) token.tag = `h${level}`;
  }
}

/** Of a heading. */
export function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}

/** Whether a text is one line of words: nothing in it is Markdown, so it need not be parsed. */
export function isPlain(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 ,;()/'%-]*\.?$/.test(text);
}

/** GitHub's slug of a heading: how authors link to one in the same text. */
export function headingSlug(inline: Token | undefined): string {
  const text = (inline?.children ?? []).map(({ content }) => content).join('');
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function safeInline(children: readonly Token[], keep: KeepLink): Token[] {
  const dropped: boolean[] = [];
  return children.flatMap((token) => {
    if (token.type === 'image') return imageLink(token, keep);
    if (token.type === 'link_open') {
      const drop = !keep(String(token.attrGet('href') ?? ''));
      dropped.push(drop);
      return drop ? [] : [token];
    }
    if (token.type === 'link_close') return dropped.pop() ? [] : [token];
    return [token];
  });
}

/** Pages load nothing: a picture is a link to it, named by its alternative text. */
function imageLink(image: Token, keep: KeepLink): readonly Token[] {
  const source = String(image.attrGet('src') ?? '');
  const text = copyOf(image, 'text', 0);
  text.content = image.content || source;
  text.children = null;
  if (!keep(source)) return [text];
  const open = copyOf(image, 'link_open', 1);
  open.tag = 'a';
  open.attrs = [['href', source]];
  const close = copyOf(image, 'link_close', -1);
  close.tag = 'a';
  return [open, text, close];
}

function copyOf(token: Token, type: string, nesting: -1 | 0 | 1): Token {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token);
  return Object.assign(copy, { type, nesting, attrs: null, children: null, markup: '' });
}
