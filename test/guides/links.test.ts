// Links of the project's pages lead somewhere, tables are those of their sources, examples of the manifest are real.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filled, pages as pagesWithTables } from '../../docs/write-tables.js';
import { packageRoot } from '../../generator/package-root.js';
import { type Page, pages, readPage } from './pages.js';

const known = new Map(pages.map((page) => [page.path, page]));

function isDead(page: Page, link: string): boolean {
  if (/^(https?|mailto):/.test(link)) return false;
  const [path = '', hash] = decodeURIComponent(link).split('#');
  const target = path === '' ? page.path : normalize(join(dirname(page.path), path)).replace(/\/$/, '');
  if (!existsSync(join(packageRoot, target))) return true;
  return hash !== undefined && known.get(target)?.anchors.includes(hash) !== true;
}

describe('pages', () => {
  it('are found', () => {
    expect([...known.keys()]).toEqual(expect.arrayContaining(['README.md', 'docs/diff.md', 'docs/guides/ci.md']));
  });

  it.each(pages.map((page) => ({ path: page.path, page })))('$path has no dead link', ({ page }) => {
    expect(page.links.filter((link) => isDead(page, link))).toEqual([]);
  });

  it.each(pagesWithTables)('%s has the tables of its sources', async (path) => {
    expect(readPage(path).text).toBe(await filled(path));
  });
});

describe('docs/reference/manifest.md', () => {
  it('shows an operation of a real manifest', () => {
    const shown = JSON.parse(readPage('docs/reference/manifest.md').blocks[0]?.text ?? '') as {
      readonly document: object;
      readonly operations: readonly { readonly operationId: string }[];
    };
    const real = JSON.parse(
      readFileSync(join(packageRoot, 'generated/cloudflare/manifest.json'), 'utf8'),
    ) as typeof shown;
    const [operation] = shown.operations;
    expect(real.document).toEqual(shown.document);
    expect(real.operations.find(({ operationId }) => operationId === operation?.operationId)).toMatchObject(
      operation ?? {},
    );
  });
});
