// Highlighting keeps the text byte for byte, and reads line by line what it would read as a whole.

import fc from 'fast-check';
import { parseFragment } from 'parse5';
import bash from 'shiki/langs/bash.mjs';
import powershell from 'shiki/langs/powershell.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import { createCssVariablesTheme, createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { describe, expect, it } from 'vitest';
import { createHighlight } from '../../templates/html/highlight.js';
import { generated, spec } from './site.js';

const highlight = createHighlight();

/** The text that a browser shows. */
function shown(html: string): string {
  type Part = { readonly childNodes?: readonly Part[]; readonly value?: string };
  const textOf = (node: Part): string => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
  return textOf(parseFragment(`<pre><code>${html}</code></pre>`) as unknown as Part);
}

const files = await generated({ input: spec('hostile-text'), targets: ['all'] });
const snippets = [
  { folder: 'curl/', language: 'bash' },
  { folder: 'powershell/', language: 'powershell' },
  { folder: 'curl-cmd/', language: 'bat' },
  { folder: 'typescript-usage/', language: 'typescript' },
].flatMap(({ folder, language }) =>
  [...files].filter(([path]) => path.startsWith(folder)).map(([path, text]) => ({ path, language, text })),
);

describe('highlighted code', () => {
  it('is the snippet, byte for byte', () => {
    expect(snippets.length).toBeGreaterThan(10);
    for (const { path, language, text } of snippets) expect(shown(highlight(text, language).text), path).toBe(text);
  });

  it('is any text at all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'`$\\ \nabc{}()#;-="@'), maxLength: 60 });
    const languages = fc.constantFrom('bash', 'bat', 'powershell', 'typescript', 'json', 'xml', 'text');
    fc.assert(
      fc.property(text, languages, (code, language) => {
        expect(shown(highlight(code, language).text)).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  it('has the colours of the whole text', () => {
    const whole = createHighlighterCoreSync({
      engine: createJavaScriptRegexEngine(),
      themes: [
        createCssVariablesTheme({ name: 'whole', variablePrefix: '--', variableDefaults: {}, fontStyle: false }),
      ],
      langs: [bash, powershell, typescript],
    });
    const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };
    for (const { path, language, text } of snippets.filter((one) => one.language !== 'bat')) {
      const lines = whole.codeToTokensBase(text, { lang: language, theme: 'whole', ...limits });
      const keywords = lines.flatMap((tokens) =>
        tokens.filter(({ color }) => color === 'var(--token-keyword)').map(({ content }) => content),
      );
      const printed = [...highlight(text, language).text.matchAll(/<span class="k">(.*?)<\/span>/g)].map((match) =>
        shown(match[1] ?? ''),
      );
      expect(printed, path).toEqual(keywords);
    }
  });

  it.each([
    { name: 'a keyword', language: 'typescript', given: 'const', want: '<span class="k">const</span>' },
    { name: 'a language that is not known', language: 'cobol', given: '<a>', want: '&lt;a&gt;' },
    {
      name: 'a line that is too long',
      language: 'json',
      given: `"${'a'.repeat(2000)}"`,
      want: `&quot;${'a'.repeat(2000)}&quot;`,
    },
  ])('of $name', ({ language, given, want }) => {
    expect(highlight(given, language).text).toBe(want);
  });
});
