// A browser hides the Link header of another origin unless the server exposes it: the client says so instead of ending quietly.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { chromiumPath, inChromium, launch, openPage } from '../docs/browser.js';
import { ids } from './drain.js';
import { serve } from './server.js';

const runtime = join(import.meta.dirname, '../../templates/typescript/runtime');

/** A program as a user's: it reads the whole list of an API on another origin. */
const program = `
import { connect, linkHeader, paginate } from './index.js';
const operation = { id: 'list', method: 'GET', path: '/things', parameters: ['per_page'] };
globalThis.readAll = (origin, input, pages, told) => {
  const warnings = [];
  const options = told ? { onWarning: (message) => warnings.push(message) } : {};
  const list = paginate(connect({ server: { url: origin } }), operation, { by: linkHeader, size: 'per_page', ...pages }, input, options);
  return list.toArray().then((items) => ({ items, warnings }));
};`;

let script = '';
let browser: Browser | undefined;

beforeAll(async () => {
  if (!chromiumPath) return;
  browser = await launch();
  const stdin = { contents: program, resolveDir: runtime, loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, format: 'iife', write: false });
  script = outputFiles[0]?.text ?? '';
});
afterAll(() => browser?.close());

interface Given {
  readonly input?: object;
  readonly pages?: object;
  /** Whether the server names the header in `Access-Control-Expose-Headers`. */
  readonly exposed?: boolean;
  /** Whether the caller listens to warnings; if not, they go to the console. */
  readonly told?: boolean;
}

interface Read {
  readonly items: readonly unknown[];
  readonly warnings: readonly string[];
  readonly console: readonly string[];
}

async function readAll({ input = {}, pages = {}, exposed = false, told = true }: Given): Promise<Read> {
  if (!browser) throw new Error('no browser');
  const api = await serve((_, index) => ({
    headers: {
      'access-control-allow-origin': '*',
      ...(exposed ? { 'access-control-expose-headers': 'link' } : {}),
      ...(index === 0 ? { link: '</things?page=2>; rel="next"' } : {}),
    },
    body: ids(index * 2, index * 2 + 1),
  }));
  const site = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>t</title>'),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void site.close().closeAllConnections());
  const { page, complaints, close } = await openPage(browser);
  onTestFinished(close);
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.addScriptTag({ content: script });
  const call = `readAll(${[api.origin, input, pages, told].map((value) => JSON.stringify(value)).join(', ')})`;
  const read = (await page.evaluate(call)) as Omit<Read, 'console'>;
  const said = complaints.filter((text) => !text.includes('favicon'));
  return { items: read.items, warnings: read.warnings, console: said };
}

const warning = 'no Link header, which CORS may hide from scripts: this may not be all';

describe.skipIf(!chromiumPath)(`a Link header of another origin, ${inChromium}`, () => {
  it.each<Given & { readonly name: string; readonly want: Read }>([
    {
      name: 'is warned of where it is hidden and the page is as long as was asked for',
      input: { per_page: 2 },
      want: { items: ids(0, 1), warnings: [warning], console: [] },
    },
    {
      name: 'is warned of where the page is as long as the document says',
      pages: { pageSize: 2 },
      want: { items: ids(0, 1), warnings: [warning], console: [] },
    },
    {
      name: 'is warned of in the console where nobody listens',
      input: { per_page: 2 },
      told: false,
      want: { items: ids(0, 1), warnings: [], console: [warning] },
    },
    {
      name: 'is not missed where the page is not full',
      input: { per_page: 3 },
      want: { items: ids(0, 1), warnings: [], console: [] },
    },
    {
      name: 'is followed where the server exposes it',
      input: { per_page: 2 },
      exposed: true,
      want: { items: ids(0, 3), warnings: [], console: [] },
    },
  ])('$name', async ({ want, ...given }) => {
    expect(await readAll(given)).toEqual(want);
  });
});
