// Text as Markdown: whatever it is, readers see exactly it, and descriptions come out as they went in.

import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFence, codeSpan, markdownText } from '../../templates/docs/markdown-text.js';
import { visibleLine, visibleText } from '../../templates/docs/visible-text.js';
import { writeMarkdown, writeMarkdownLine } from '../../templates/docs/write-markdown.js';
import { hostileText } from './hostile-texts.js';

const parser = new Parser();

interface Seen {
  readonly types: readonly string[];
  readonly text: string;
}

/** Kinds of nodes and the text of a Markdown text. */
function seen(markdown: string): Seen {
  const walker = parser.parse(markdown).walker();
  const types = new Set<string>();
  let text = '';
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    types.add(event.node.type);
    text += event.node.literal ?? '';
  }
  return { types: [...types].toSorted(), text };
}

/** Text that is likely to mean something. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '*',
        '_',
        '{',
        '}',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '#',
        '+',
        '-',
        '=',
        '!',
        '|',
        '~',
        '&amp;',
        '&#60;',
        ':',
        '$',
        '\\',
        '1.',
        'import ',
        'export ',
        ' ',
        '\n',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('a', 'zone', '<b>', '://', 'http'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('a line of text', () => {
  it('is one paragraph of this text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const line = visibleLine(text);
        const written = seen(markdownText(text));
        expect(written).toEqual({ types: line === '' ? ['document'] : ['document', 'paragraph', 'text'], text: line });
      }),
      { numRuns: 2000 },
    );
  });

  it('holds nothing that MDX reads', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const bare = markdownText(text).replaceAll(/\\./g, '.');
        expect(bare).not.toMatch(/[{}<>]|^(import|export)\b/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('code', () => {
  it('is one span of this text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const line = visibleLine(text);
        fc.pre(line !== '');
        expect(seen(`a ${codeSpan(text)} b`)).toEqual({
          types: ['code', 'document', 'paragraph', 'text'],
          text: `a ${line} b`,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is one block of this text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        const block = visibleText(text);
        const literal = block === '' || block.endsWith('\n') ? block : `${block}\n`;
        expect(seen(codeFence(block, 'bash'))).toEqual({ types: ['code_block', 'document'], text: literal });
      }),
      { numRuns: 1000 },
    );
  });
});

const cases = [
  { name: 'paragraphs', given: 'One\ntwo.\n\nThree.', want: 'One\ntwo.\n\nThree.' },
  { name: 'emphasis', given: '*a* __b__ ~~c~~ `d`', want: '*a* __b__ ~~c~~ `d`' },
  { name: 'headings below those of the page', given: '# A\n\n## B', want: '### A\n\n#### B' },
  { name: 'lists', given: '- a\n- b\n  1. c\n  2. d', want: '- a\n- b\n  1. c\n  2. d' },
  { name: 'a loose list', given: '* a\n\n  b\n* c', want: '- a\n\n  b\n\n- c' },
  { name: 'a quote', given: '> a\n> b', want: '> a\n> b' },
  { name: 'code', given: '```js\n{a}\n```\n\n    <b>', want: '```js\n{a}\n```\n\n```\n<b>\n```' },
  {
    name: 'a table',
    given: '| a | b |\n|:-:|---|\n| `c\\|d` | {e} |',
    want: '| a | b |\n| --- | --- |\n| `c\\|d` | \\{e\\} |',
  },
  {
    name: 'links',
    given: '[a](https://b.c/d_(e)) <https://f.g>',
    want: '[a](https://b.c/d_%28e%29) [https://f.g](https://f.g)',
  },
  { name: 'links that could run', given: '[a](javascript:b) [c](/d) [e](#f) [g](data:h)', want: 'a c e g' },
  { name: 'pictures', given: '![a](https://b.c/d.png)', want: '[a](https://b.c/d.png)' },
  { name: 'raw HTML', given: '<b onclick=x>a</b>\n\n<div>\n\nc', want: '\\<b onclick=x\\>a\\</b\\>\n\n\\<div\\>\n\nc' },
  { name: 'expressions', given: 'a {b} ${c}\n\n{d}', want: 'a \\{b\\} \\$\\{c\\}\n\n\\{d\\}' },
  {
    name: 'modules',
    given: 'import a from "b"\n\nexport default c',
    want: '&#105;mport a from "b"\n\n&#101;xport default c',
  },
  { name: 'directives', given: ':::note\n\n:a[b]', want: '\\:\\:\\:note\n\n\\:a\\[b\\]' },
  { name: 'line ends in entities', given: 'a &#10;# b', want: 'a # b' },
  { name: 'nothing', given: ' \n', want: '' },
];

describe('a description', () => {
  it.each(cases)('keeps $name', ({ given, want }) => {
    expect(writeMarkdown(given)).toBe(want);
  });

  it('is one line where a line is needed', () => {
    expect(writeMarkdownLine('# A\n\n- b\n- c\\\nd\n\n```\ne\nf\n```')).toBe('A b c d `e f`');
  });

  it('holds no HTML and no link but to the web, whatever is in it', () => {
    const html = new HtmlRenderer().render(parser.parse(writeMarkdown(hostileText)));
    expect(html.match(/<(?!\/?(p|h\d|pre|code|a|hr|ul|ol|li|em|strong|br|blockquote)\b)[^>]*>/g)).toBeNull();
    expect([...html.matchAll(/(href|src)="([^"]*)"/g)].map((match) => match[2])).toEqual(['https://example.com/x.png']);
  });
});
