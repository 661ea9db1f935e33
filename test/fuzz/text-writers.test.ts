// The writers of HTML, Markdown and messages, against parse5, commonmark and a reader of terminals.

import { Parser as CommonMark } from 'commonmark';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { formatDiagnostic, formatJson } from '../../generator/diagnostics-format.js';
import { targets } from '../../generator/targets.js';
import { runs, seed } from './fuzz-options.js';
import { anyText } from './hostile-text.js';

vi.setConfig({ testTimeout: 600_000 });

const parameters = { numRuns: runs(10_000), seed };

/** A printing helper of a target. */
function helper(target: string, name: string): (value: string) => string {
  const found = targets.find((candidate) => candidate.name === target)?.syntax[name];
  if (found === undefined) throw new Error(`${target} has no ${name}`);
  return found;
}

describe('HTML', () => {
  const [text, attr, url] = ['text', 'attr', 'url'].map((name) => helper('html', name));

  test('text is text', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { childNodes } = parseFragment(`<p>${text?.(given)}</p>`);
        const [paragraph] = childNodes;
        const inside = paragraph !== undefined && 'childNodes' in paragraph ? paragraph.childNodes : [];
        expect([childNodes.length, inside.every(({ nodeName }) => nodeName === '#text')]).toEqual([1, true]);
      }),
      parameters,
    );
  });

  test('an attribute is one attribute', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { childNodes } = parseFragment(`<i title=${attr?.(given)}></i>`);
        const [element] = childNodes;
        const names = element !== undefined && 'attrs' in element ? element.attrs.map(({ name }) => name) : [];
        expect([childNodes.length, names]).toEqual([1, ['title']]);
      }),
      parameters,
    );
  });

  test('a link leads to the web, to mail or to the site', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((rest) => `javascript:${rest}`),
        ),
        (given) => {
          const [element] = parseFragment(`<a href=${url?.(given)}></a>`).childNodes;
          const href = element !== undefined && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
          const base = 'https://example.com/a/b';
          const protocol = URL.canParse(href, base) ? new URL(href, base).protocol : 'https:';
          expect(['https:', 'http:', 'mailto:']).toContain(protocol);
        },
      ),
      parameters,
    );
  });
});

describe.each(['markdown', 'mdx'])('%s', (target) => {
  const md = helper(target, 'md');

  test('text has no tags, links that run, or lines of its own', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const walker = new CommonMark().parse(`a ${md(given)} b`).walker();
        const kinds: string[] = [];
        for (let event = walker.next(); event !== null; event = walker.next()) kinds.push(event.node.type);
        const allowed = ['document', 'paragraph', 'text', 'softbreak', 'linebreak'];
        expect({ given, odd: kinds.filter((kind) => !allowed.includes(kind)) }).toEqual({ given, odd: [] });
      }),
      parameters,
    );
  });
});

test('MDX text opens no expression, tag or statement', () => {
  const md = helper('mdx', 'md');
  fc.assert(
    fc.property(anyText, (given) => {
      expect(md(given)).not.toMatch(/(?<!\\)(\\\\)*[{<]/);
    }),
    parameters,
  );
});

describe('messages', () => {
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  const acted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

  test('move no cursor and command no log', () => {
    fc.assert(
      fc.property(anyText, anyText, (message, pointer) => {
        const diagnostic = { severity: 'error', code: 'x', pointer, message, hint: message } as const;
        const printed = [formatDiagnostic(diagnostic, message), formatJson(diagnostic, message)];
        const lines = printed.join('\n').split('\n');
        expect(lines).toHaveLength(3);
        expect(lines.filter((line) => acted.test(line) || /^\s*::|##\[/.test(line))).toEqual([]);
        expect((JSON.parse(printed[1] ?? '') as { message: string }).message).toBe(message);
      }),
      parameters,
    );
  });
});
