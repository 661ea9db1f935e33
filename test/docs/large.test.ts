// 1,500 operations: the site is made in seconds, and each of its pages opens in less than one.

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, inChromium, launch, openPage } from './browser.js';
import { documentFile, serve, type WrittenSite, writeSite } from './site.js';

const tags = 10;
const perTag = 150;

function operation(tag: number, index: number): object {
  const filter = { name: 'filter', in: 'query', description: 'What to **keep**.', schema: { type: 'string' } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const body = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  return {
    post: {
      tags: [`Area ${tag}`],
      operationId: `change-thing-${tag}-${index}`,
      summary: `Change thing ${index} of area ${tag}`,
      description: `Changes the thing with the number ${index}.`,
      parameters: [id, filter],
      requestBody: { content: body },
      responses: { '200': { description: 'The thing.', content: body }, '404': { description: 'There is none.' } },
    },
  };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const largeDocument = {
  openapi: '3.1.0',
  info: { title: 'Large', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Thing: {
        type: 'object',
        properties: {
          name: { type: 'string', example: 'a name' },
          size: { type: 'integer' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
  security: [{ token: [] }],
  paths: Object.fromEntries(
    numbers(tags).flatMap((tag) =>
      numbers(perTag).map((index) => [`/areas/${tag}/things/${index}/{id}`, operation(tag, index)] as const),
    ),
  ),
};

describe.skipIf(!chromiumPath)(`1,500 operations ${inChromium}`, () => {
  let site: WrittenSite;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  /** Of a processor: other programs share the machine. */
  let seconds = 0;

  beforeAll(async () => {
    const large = documentFile(largeDocument);
    const start = process.cpuUsage();
    site = await writeSite({ input: large, targets: ['html'] }, {});
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
    server = await serve(join(site.folder, 'html'));
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The best of a few loads, because other programs share the machine. In milliseconds, until everything is there and laid out. */
  async function openingTime(page: Page, path: string): Promise<number> {
    const times: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      await page.goto(`${server.url}/${path}`);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      times.push(await page.evaluate(() => performance.now()));
    }
    return Math.min(...times);
  }

  it('are written in less than a minute', () => {
    expect(site.files.size).toBeGreaterThan(tags * perTag * 2);
    expect(seconds).toBeLessThan(60);
  });

  it.each([
    { name: 'the index', pattern: /^html\/index\.html$/ },
    { name: 'a tag', pattern: /^html\/area-1\/index\.html$/ },
    { name: 'an operation', pattern: /^html\/area-10\/change.*\.html$/ },
  ])('open as $name in less than a second', async ({ pattern }) => {
    const path = [...site.files.keys()].find((file) => pattern.test(file))?.replace('html/', '') ?? '';
    const { page, complaints, close } = await openPage(browser);
    expect(await openingTime(page, path)).toBeLessThan(1000);
    expect(complaints).toEqual([]);
    await close();
  });

  it('are found in less than a second', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${server.url}/index.html`);
    await page.getByRole('searchbox').fill('area');
    await page.locator('.results a').first().waitFor();
    const took = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('.search input');
      const list = document.querySelector('.results ul');
      if (!input || !list) throw new Error('there is no search');
      const start = performance.now();
      const changed = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
      input.value = 'thing 77 area 7';
      input.dispatchEvent(new Event('input'));
      await changed;
      return performance.now() - start;
    });
    expect(await page.locator('.results .what-title').first().textContent()).toBe('Change thing 77 of area 7');
    expect(took).toBeLessThan(1000);
    await close();
  });

  it('take no page that grows with their number but the index and the search', () => {
    const longest = [...site.files]
      .filter(([path]) => /^html\/area-\d+\/change/.test(path))
      .map(([, text]) => text.length);
    expect(Math.max(...longest)).toBeLessThan(60_000);
  });
});
