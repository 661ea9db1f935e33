// The site as a reader uses it: tabs that are remembered, copying, searching, by keyboard alone, without scripts, from a disk.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, inChromium, launch, openPage } from './browser.js';
import { serve, spec, type WrittenSite, writeSite } from './site.js';

describe.skipIf(!chromiumPath)(`the site ${inChromium}`, { timeout: 120_000 }, () => {
  let site: WrittenSite;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    site = await writeSite({ input: spec('cloudflare'), targets: ['all', 'html'] });
    server = await serve(join(site.folder, 'html'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Name of the tab that is chosen, and of the panel that is seen. */
  async function chosen(page: Page): Promise<readonly (string | null)[]> {
    const tab = await page.locator('[role=tab][aria-selected=true]').first().textContent();
    const panel = await page.locator('.panel:visible').first().getAttribute('data-target');
    return [tab, panel];
  }

  it('shows one shell at a time and remembers it over pages and in other groups', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(`${server.url}/zones/list-zones.html`);
    expect(await chosen(page)).toEqual(['TypeScript', 'typescript-usage']);
    await page.getByRole('tab', { name: 'Invoke-RestMethod' }).click();
    expect(await chosen(page)).toEqual(['Invoke-RestMethod', 'powershell']);
    await page.goto(`${server.url}/zones/edit-zone.html`);
    expect(await page.locator('[role=tab][aria-selected=true]').allTextContents()).toEqual([
      'Invoke-RestMethod',
      'Invoke-RestMethod',
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('works where storage is forbidden', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(`${server.url}/zones/list-zones.html`);
    await page.getByRole('tab', { name: 'curl' }).click();
    expect(await chosen(page)).toEqual(['curl', 'curl']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('follows a link to a shell', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${server.url}/zones/list-zones.html#curl-cmd`);
    expect(await chosen(page)).toEqual(['cmd.exe', 'curl-cmd']);
    await page.goto(`${server.url}/zones/get-zone.html`);
    expect(await chosen(page)).toEqual(['TypeScript', 'typescript-usage']);
    await close();
  });

  it('copies the very bytes of the snippet files', async () => {
    const { page, complaints, close } = await openPage(browser);
    const wrong: string[] = [];
    for (const operation of ['list-zones', 'create-zone', 'delete-zone']) {
      await page.goto(`${server.url}/zones/${operation}.html`);
      for (const tab of await page.locator('[data-tabs]').first().getByRole('tab').all()) {
        await tab.click();
        const panel = page.locator('[data-tabs]').first().locator('.panel:visible');
        await panel.hover();
        await panel.getByRole('button', { name: /^Copy/ }).first().click();
        await expect.poll(() => page.locator('[role=status].unseen').textContent()).toBe('Copied');
        const target = await panel.getAttribute('data-target');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const path = [...site.files.keys()].find((file) => file.startsWith(`${target}/zones/${operation}.`)) ?? '';
        if (copied !== readFileSync(join(site.folder, path), 'utf8')) wrong.push(`${path}: ${copied}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies where the page is served without TLS', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`${server.url}/zones/list-zones.html#curl`);
    await page.locator('.panel:visible').hover();
    await page.getByRole('button', { name: 'Copy curl' }).click();
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
    });
    await page.locator('body > textarea').last().focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('body > textarea').last().inputValue()).toBe(site.files.get('curl/zones/list-zones.sh'));
    await close();
  });

  it.each([
    { query: 'list zones', want: 'List zones' },
    { query: 'ZONES delete', want: 'Delete a zone' },
    { query: '/user/tokens/verify', want: 'Verify a token' },
    { query: 'editZone', want: 'Edit a zone' },
  ])('finds $want by $query', async ({ query, want }) => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(`${server.url}/index.html`);
    await page.getByRole('searchbox', { name: 'Search operations' }).fill(query);
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('.results .what-title').first().textContent()).toBe(want);
    await page.locator('.results a').first().click();
    expect(await page.locator('h1').textContent()).toBe(want);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says that nothing was found', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${server.url}/zones/list-zones.html`);
    await page.getByRole('searchbox').fill('no such thing');
    await expect.poll(() => page.locator('.results [role=status]').textContent()).toBe('Nothing found');
    await close();
  });

  it('is used by keyboard alone', async () => {
    const { page, complaints, close } = await openPage(browser);
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    await page.goto(`${server.url}/index.html`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    await page.keyboard.press('/');
    await page.keyboard.type('create a zone');
    await page.locator('.results a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Create a zone');
    await page.keyboard.press('Escape');
    expect(await page.locator('.results').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zones/create-zone.html');

    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toEqual(['curl', 'curl']);
    await page.keyboard.press('End');
    expect(await chosen(page)).toEqual(['Invoke-RestMethod', 'powershell']);
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toEqual(['TypeScript', 'typescript-usage']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('TypeScript');
    expect(await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => (tab as HTMLElement).tabIndex))).toEqual(
      [0, -1, -1, -1, -1, -1],
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('PRE');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('createZone(client');
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads well without scripts', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${server.url}/zones/list-zones.html`);
    expect(await page.locator('.panel:visible h3:visible').allTextContents()).toEqual([
      'TypeScript',
      'curl',
      'cmd.exe',
      'PowerShell 5.1',
      'PowerShell 7',
      'Invoke-RestMethod',
    ]);
    expect(await page.locator('button, input, [role=tab]').count()).toBe(0);
    await page.locator('.side').getByRole('link', { name: 'Get a zone' }).click();
    expect(await page.locator('h1').textContent()).toBe('Get a zone');
    await close();
  });

  it('works from a disk', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(pathToFileURL(join(site.folder, 'html/zones/list-zones.html')).href);
    await page.getByRole('tab', { name: 'curl' }).click();
    await page.getByRole('searchbox').fill('get a zone');
    await page.locator('.results a').first().click();
    expect([await page.locator('h1').textContent(), ...(await chosen(page))]).toEqual(['Get a zone', 'curl', 'curl']);
    expect(complaints).toEqual([]);
    await close();
  });
});
