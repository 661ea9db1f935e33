// Every page of a site: valid HTML, links that lead somewhere, a policy that allows nothing but the site's own files.

import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { hostileDocument } from './hostile-texts.js';
import { documentFile, generated, spec } from './site.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elements(node: Node): readonly Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Texts of the blocks of code of a page. */
function preTexts(page: ParsedPage): readonly string[] {
  const textOf = (node: Node): string => {
    const own = 'value' in node ? node.value : '';
    return own + ('childNodes' in node ? node.childNodes.map(textOf).join('') : '');
  };
  return page.elements.filter(({ tagName }) => tagName === 'pre').map(textOf);
}

interface ParsedPage {
  readonly path: string;
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
}

function parsePage(path: string, text: string): ParsedPage {
  const errors: string[] = [];
  const tree = parse(text, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${path}:${startLine}: ${code}`),
  });
  const found = elements(tree);
  return { path, errors, elements: found, ids: found.flatMap((one) => attribute(one, 'id') ?? []) };
}

/** Links of a page that lead to no file or no place of it. */
function deadLinks(
  page: ParsedPage,
  files: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, Set<string>>,
): readonly string[] {
  const targets = page.elements.flatMap((one) => attribute(one, 'href') ?? attribute(one, 'src') ?? []);
  return targets.flatMap((target) => {
    if (/^(https?:|mailto:|data:,$)/.test(target)) return [];
    const [file = '', place = ''] = target.split('#');
    const path = file === '' ? page.path : posix.join(posix.dirname(page.path), file);
    const isThere = files.has(path) && (place === '' || ids.get(path)?.has(place));
    return isThere ? [] : [`${page.path}: ${target}`];
  });
}

async function site(
  input: string,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly pages: readonly ParsedPage[] }> {
  const files = await generated({ input, targets: ['html'] });
  const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => parsePage(path, text));
  return { files, pages };
}

const hostile = documentFile(hostileDocument);
const sites = await Promise.all(
  [spec('cloudflare'), spec('hostile-text'), spec('deprecated-and-docs'), spec('streams'), hostile].map(site),
);

describe.each(sites)('a site of $pages.length pages', ({ files, pages }) => {
  it('is HTML without parse errors', () => {
    expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('has no id twice and no dead link', () => {
    const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
    expect(pages.flatMap((page) => (page.ids.length === ids.get(page.path)?.size ? [] : [page.path]))).toEqual([]);
    expect(pages.flatMap((page) => deadLinks(page, files, ids))).toEqual([]);
  });

  it('allows and holds nothing but its own scripts and styles', () => {
    const wrong = pages.flatMap((page) =>
      page.elements.flatMap((one) => {
        const isInline = one.tagName === 'style' || (one.tagName === 'script' && one.childNodes.length > 0);
        const isForeign =
          ['script', 'link'].includes(one.tagName) &&
          /^[a-z]+:(?!,$)/.test(attribute(one, 'src') ?? attribute(one, 'href') ?? '');
        const isLoaded = ['img', 'iframe', 'object', 'embed', 'video', 'audio', 'svg', 'form', 'base'].includes(
          one.tagName,
        );
        const acts = one.attrs.some(
          ({ name, value }) => /^on|^style$/.test(name) || /^\s*(javascript|data:(?!,$))/i.test(value),
        );
        return isInline || isForeign || isLoaded || acts ? [`${page.path}: ${one.tagName}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    const policies = pages.map((page) =>
      page.elements.flatMap((one) => (attribute(one, 'http-equiv') ? (attribute(one, 'content') ?? '') : [])),
    );
    expect(new Set(policies.flat())).toEqual(
      new Set([
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      ]),
    );
    expect(policies.every(({ length }) => length === 1)).toBe(true);
  });
});

describe('what a site says', () => {
  const [{ files }] = sites as unknown as readonly [{ files: ReadonlyMap<string, string> }];
  const page = files.get('html/zones/list-zones.html') ?? '';

  it.each(['credentials', 'parameters', 'pagination', 'responses', 'errors'])('has a part for %s', (id) => {
    expect(page).toContain(`<h2 id="${id}">`);
  });

  it('warns of tokens in plain text', () => {
    expect(files.get('html/credentials.html')).toContain('Never store a token in plain text');
    expect(page).toContain('Never store a token in plain text');
  });

  it('leads to every tag beside the list of operations, and to that list from everywhere', () => {
    const index = files.get('html/index.html') ?? '';
    const side = /<nav class="side"[^]*?<\/nav>/.exec(index)?.[0] ?? '';
    const tags = [...index.matchAll(/<h3 id="(tag-[^"]+)">/g)].map(([, id]) => `#${id}`);
    expect([...side.matchAll(/<li><a href="([^"]+)">/g)].map(([, href]) => href)).toEqual(tags);
    expect(page).toContain('<a href="../index.html#operations">Operations</a>');
  });

  it('has a page for agents beside each operation, listed in llms.txt', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.md'));
    const listed = [...(files.get('html/llms.txt') ?? '').matchAll(/\]\(([^)]+\.md)\)/g)].map(
      (match) => `html/${match[1]}`,
    );
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(pages.length).toBe(
      [...files.keys()].filter((path) => /^html\/[^/]+\/(?!index)[^/]+\.html$/.test(path)).length,
    );
  });

  it('shows loops over pages, and bodies that a shell cannot hold, where there are such', async () => {
    const loops = await generated({ input: spec('pagination-cursor'), targets: ['html', 'curl'], loops: 'all' });
    const [loop] = [...loops].filter(([path]) => /^curl\/books\/.*--all\.sh$/.test(path)).map(([, text]) => text);
    const book = [...loops].find(([path]) => /^html\/books\/(?!index).*\.html$/.test(path))?.[1] ?? '';
    expect(loop).toContain('curl');
    expect(preTexts(parsePage('', book))).toContain(loop);
    const bodies = await generated({ input: spec('bodies-text-binary'), targets: ['html', 'curl-cmd'] });
    const pages = [...bodies].filter(([path]) => path.endsWith('.html')).map(([path, text]) => parsePage(path, text));
    const files = [...bodies].filter(([path]) => path.endsWith('.body')).map(([, text]) => text);
    expect(files.length).toBeGreaterThan(0);
    expect(pages.flatMap(preTexts)).toEqual(expect.arrayContaining(files));
  });

  it('is named in the manifest, operation by operation', () => {
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as {
      readonly operations: readonly { readonly docs: Readonly<Record<string, string>>; readonly snippets: object }[];
    };
    expect(manifest.operations.map(({ docs }) => files.has(docs['html'] ?? ''))).toEqual(
      manifest.operations.map(() => true),
    );
    expect(manifest.operations[0]?.snippets).toEqual({});
  });
});
