// Descriptions as HTML: what becomes a link, and what does not.

import { expect, it } from 'vitest';
import { renderLine, renderMarkdown } from '../../templates/html/render-markdown.js';

const rel = 'rel="noopener noreferrer"';

const cases = [
  {
    name: 'a bare URL is a link, without the full stop behind it',
    given: 'See https://a.example/b_c?d=1.',
    want: `<p>See <a href="https://a.example/b_c?d=1" ${rel}>https://a.example/b_c?d=1</a>.</p>`,
  },
  { name: 'a name with a dot is none', given: 'In node.js, a.example', want: '<p>In node.js, a.example</p>' },
  {
    name: 'a URL that could run something is none',
    given: 'javascript:alert(1) x',
    want: '<p>javascript:alert(1) x</p>',
  },
  { name: 'a URL in code is none', given: '`https://a.example`', want: '<p><code>https://a.example</code></p>' },
  {
    name: 'a link to a heading of the text stays',
    given: '# A b\n\n[c](#a-b) [d](#e)',
    want: '<h3 id="t-a-b">A b</h3>\n<p><a href="#t-a-b">c</a> d</p>',
  },
] as const;

it.each(cases)('$name', ({ given, want }) => {
  expect(renderMarkdown(given, { top: 3, id: 't' }).text).toBe(want);
});

it('a line has the same links', () => {
  expect(renderLine('at https://a.example').text).toContain('<a href="https://a.example"');
});
