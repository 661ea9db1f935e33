// Vite's server and esbuild while they watch: a change of the document is generated and bundled, a mistake is told and mended, and it ends there.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { createServer, type Logger } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { curlew as forEsbuild } from '../../generator/plugins/esbuild.js';
import { curlew as forVite } from '../../generator/plugins/vite.js';
import { type App, clientText, document, main, settled, until, useApp } from './app.js';

/** Name of the operation in what was generated last. */
function generatedName({ folder }: App): string | null {
  const path = join(folder, 'api/curlew.lock.json');
  if (!existsSync(path)) return null;
  const { names } = JSON.parse(readFileSync(path, 'utf8')) as { names: { operations: Record<string, string> } };
  return names.operations['GET /things'] ?? null;
}

const summary = (text: string): string =>
  document('listThings').replace('operationId', `summary: ${text}\n      operationId`);

describe('the development server of vite', () => {
  it('generates again when the document changes, tells mistakes, and then rests', async () => {
    const app = useApp();
    const errors: string[] = [];
    const quiet = {
      info() {},
      warn() {},
      warnOnce() {},
      clearScreen() {},
      hasWarned: false,
      hasErrorLogged: () => false,
    };
    const customLogger: Logger = { ...quiet, error: (text) => void errors.push(text) };
    const server = await createServer({
      root: app.folder,
      configFile: false,
      customLogger,
      plugins: [forVite(app.options)],
      server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: 100 } },
      optimizeDeps: { noDiscovery: true },
    });
    onTestFinished(() => server.close());
    await server.listen();
    await until('the first run', () => generatedName(app) === 'listThings');

    app.write('openapi.yaml', summary('Changed once'));
    await until('the change', () => clientText(app).includes('Changed once'));
    app.write('openapi.yaml', 'openapi: 3.1.0\npaths: []\n');
    await until('the mistake', () => errors.some((text) => text.includes('openapi.yaml:2:')));
    app.write('openapi.yaml', summary('Mended'));
    await until('the mending', () => clientText(app).includes('Mended'));

    const manifest = join(app.folder, 'api/manifest.json');
    const { ino } = statSync(manifest);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(statSync(manifest).ino).toBe(ino);
    expect(errors).toHaveLength(1);
  });
});

describe('esbuild while it watches', () => {
  it('bundles what a change of the document generates, and mends a mistake', async () => {
    const app = useApp();
    const out = join(app.folder, 'out/main.mjs');
    let builds = 0;
    const watching = await context({
      entryPoints: [app.entry],
      outfile: out,
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      plugins: [forEsbuild(app.options), { name: 'count', setup: (build) => build.onEnd(() => void builds++) }],
    });
    onTestFinished(() => watching.dispose());
    await watching.watch();
    await until('the first bundle', () => existsSync(out));

    app.write('openapi.yaml', 'openapi: 3.1.0\npaths: []\n');
    await until('the mistake', () => builds >= 2);
    app.write('openapi.yaml', document('listThings').replaceAll('/things', '/changed'));
    await until('the mending', () => existsSync(out) && readFileSync(out, 'utf8').includes('/changed'));

    app.write('src/main.ts', main('listThings'));
    const before = await settled(() => builds);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(builds).toBe(before);
  });
});
