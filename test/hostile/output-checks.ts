// What is looked at in each kind of output file: parsed by the language's own parser, the marker is text and nothing else.

import { Parser as CommonMark } from 'commonmark';
import { parseSync } from 'oxc-parser';
import { parse as parseHtml, type DefaultTreeAdapterMap } from 'parse5';
import type { OutputFile } from '../../generator/output-file.js';
import { runCmd } from '../snippets/models/cmd.js';

/** What is wrong with one file, one line each. */
export type CheckFile = (file: OutputFile, baseline: ReadonlyMap<string, number>) => readonly string[];

/** Control characters, separators and bidi controls: a reader must see what is there. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** By the ending of a file's name. A target in another language fails until it has its line here. */
export const checks: Readonly<Record<string, CheckFile>> = {
  ts: (file) => [...unseen(file), ...marked(file)],
  js: marked,
  mjs: marked,
  sh: unseen,
  ps1: unseen,
  cmd: (file) => [...unseen(file), ...cmdPrograms(file)],
  json: (file) => (JSON.parse(file.text) === undefined ? ['no JSON'] : []),
  html: htmlProblems,
  md: (file) => [...unseen(prose(file)), ...markdownProblems(file)],
  mdx: (file) => [...unseen(prose(file)), ...mdxProblems(file)],
  css: unseen,
  txt: unseen,
  xml: () => [],
  svg: () => [],
  // Bytes that a snippet sends: data, whatever they are.
  body: () => [],
};

/** Line separators of Unicode and the mark of byte order are white space to Markdown and HTML, and end no line. */
function prose({ path, text }: OutputFile): OutputFile {
  return { path, text: text.replaceAll(/[\u0085\u2028\u2029\ufeff]/g, ' ') };
}

function unseen({ text }: OutputFile): readonly string[] {
  const found = hidden.exec(text);
  return found === null ? [] : [`holds U+${found[0].charCodeAt(0).toString(16)} unescaped`];
}

/** Names and keys called PWNED in the syntax tree: only strings and comments may hold the word. */
function marked({ path, text }: OutputFile): readonly string[] {
  const { errors, program } = parseSync(path, text, { sourceType: 'module' });
  if (errors[0]) return [errors[0].message];
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name } = node as { type?: unknown; name?: unknown };
    if (type === 'Identifier' && name === 'PWNED') found.push('the marker is an identifier');
    Object.values(node).forEach(walk);
  };
  walk(program.body);
  return found;
}

/** In a batch file and at the prompt, only curl may start. */
function cmdPrograms({ text }: OutputFile): readonly string[] {
  return (['prompt', 'batch'] as const).flatMap((mode) => {
    const programs = runCmd(text, mode, { PATH: '"&touch&"' }).map((line) => /^\S*/.exec(line)?.[0] ?? '');
    return programs.filter((program) => program !== 'curl').map((program) => `${mode} starts ${program}`);
  });
}

type Node = DefaultTreeAdapterMap['node'];

/** Elements and attributes of a page, counted: a hostile document has no kind of either that the harmless one lacks. */
export function htmlShape(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const note = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      note(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        note(`${node.tagName} ${name}`);
        if (/^\s*(javascript|data|vbscript):/i.test(value)) note(`${node.tagName} ${name}=script`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseHtml(text));
  return counts;
}

/** What a page has or has not by the number of its rows, whatever they say. */
const byLength = new Set(['details open']);

function htmlProblems(file: OutputFile, baseline: ReadonlyMap<string, number>): readonly string[] {
  const shape = [...htmlShape(file.text).keys()]
    .filter((key) => !baseline.has(key) && !byLength.has(key))
    .map((key) => `has ${key}`);
  return [...shape, ...unseen(prose(file))];
}

/** Raw HTML and links that run something. */
function markdownProblems({ text }: OutputFile): readonly string[] {
  const walker = new CommonMark().parse(text).walker();
  const found: string[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { type, literal, destination } = event.node;
    const isHtml = type === 'html_inline' || type === 'html_block';
    if (isHtml && /PWNED/.test(literal ?? '')) found.push(`raw HTML: ${literal?.slice(0, 80)}`);
    if (destination && /^\s*(javascript|data|vbscript):/i.test(destination)) found.push(`a link to ${destination}`);
  }
  return found;
}

/** Outside of code and of the front matter, a brace, a tag or an import of the document's would be code to MDX. */
function mdxProblems({ text }: OutputFile): readonly string[] {
  const words = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n *\1`*\s*$/gm, '')
    .split('\n')
    .map(withoutCodeSpans);
  return words
    .filter((line) => /PWNED/.test(line) && (/[{<]/.test(line) || /^(import|export)\b/.test(line)))
    .map((line) => `a line of code: ${line.slice(0, 100)}`);
}

/** A line without escaped characters and code spans (CommonMark section 6.1: as many backticks at the end as before). */
function withoutCodeSpans(line: string): string {
  let rest = '';
  for (let at = 0; at < line.length;) {
    const run = /^`+/.exec(line.slice(at))?.[0] ?? '';
    const end = run === '' ? null : new RegExp(`(?<!\`)${run}(?!\`)`).exec(line.slice(at + run.length));
    if (line[at] === '\\') at += 2;
    else if (end !== null) at += 2 * run.length + end.index;
    else {
      rest += run === '' ? line[at] : run;
      at += Math.max(run.length, 1);
    }
  }
  return rest;
}
