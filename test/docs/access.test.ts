// The site for everybody: no violations of axe's rules in light, dark and on a phone, nothing that scrolls sideways, no page that runs a document's text.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, inChromium, launch, openPage } from './browser.js';
import { hostileDocument } from './hostile-texts.js';
import { documentFile, serve, spec, type WrittenSite, writeSite } from './site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const screens: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'light', options: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } },
  { name: 'a phone', options: { viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true } },
];

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.skipIf(!chromiumPath)(`pages ${inChromium}`, { timeout: 240_000 }, () => {
  let written: WrittenSite;
  let attacked: WrittenSite;
  let servers: readonly Awaited<ReturnType<typeof serve>>[] = [];
  let browser: Browser;

  beforeAll(async () => {
    written = await writeSite({
      input: spec('cloudflare'),
      targets: ['html'],
      include: ['tag:Zones'],
    });
    attacked = await writeSite({ input: documentFile(hostileDocument), targets: ['html'] });
    servers = await Promise.all([written, attacked].map(({ folder }) => serve(join(folder, 'html'))));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(servers.map(({ close }) => close()));
  });

  /** Addresses of all pages of both sites. */
  function addresses(): readonly string[] {
    return [written, attacked].flatMap(({ files }, index) =>
      [...files.keys()]
        .filter((path) => path.endsWith('.html'))
        .map((path) => `${servers[index]?.url}/${path.replace('html/', '')}`),
    );
  }

  /** One page of each kind, and those of the hostile document. */
  function kinds(): readonly string[] {
    const pages = [
      'index.html',
      'credentials.html',
      'zones/index.html',
      'zones/list-zones.html',
      'zones/edit-zone.html',
    ];
    return [
      ...pages.map((path) => `${servers[0]?.url}/${path}`),
      ...addresses().filter((address) => address.startsWith(`${servers[1]?.url}/`)),
    ];
  }

  it.each(screens)('have no violation of axe’s rules, and no complaint, in $name', async ({ options }) => {
    const { page, complaints, close } = await openPage(browser, options);
    const violations: string[] = [];
    for (const address of kinds()) {
      await page.goto(address);
      await page.evaluate(axeSource);
      const result = (await page.evaluate('axe.run()')) as AxeResult;
      violations.push(
        ...result.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${address} ${id}: ${html.slice(0, 200)}`),
        ),
      );
    }
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('never scroll sideways on a phone', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const address of addresses()) {
      await page.goto(address);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) wide.push(`${address}: ${excess} px`);
    }
    expect(wide).toEqual([]);
    await close();
  });

  it('run nothing of a hostile document, and ask for nothing beyond their own files', async () => {
    const { page, complaints, close } = await openPage(browser);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!servers.some(({ url }) => request.url().startsWith(`${url}/`))) foreign.push(request.url());
    });
    for (const address of addresses()) {
      await page.goto(address);
      await page.getByRole('searchbox').fill('script');
      await expect.poll(() => page.locator('.results [role=status]').textContent()).not.toBe('');
      expect(await page.evaluate(() => 'PWNED' in globalThis)).toBe(false);
    }
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('refuse what is put into them: the policy holds', async () => {
    const { page, complaints, close } = await openPage(browser);
    await page.goto(`${servers[0]?.url}/index.html`);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="probe" onclick="globalThis.PWNED = 1">x</p>');
      document.getElementById('probe')?.click();
    });
    expect(await page.evaluate(() => 'PWNED' in globalThis)).toBe(false);
    expect(complaints.join('\n')).toContain('Content Security Policy');
    await close();
  });
});
