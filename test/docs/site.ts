// Documentation written to a temporary folder, and a local server for it.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generate, type GenerateContext } from '../../generator/generate.js';
import type { DocumentOptions } from '../../generator/options.js';
import { packageRoot } from '../../generator/package-root.js';

/** Texts of a run by path, the folder that holds them, and what removes it. */
export interface WrittenSite {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly remove: () => void;
}

/** Path of the document of a folder of specs. */
export function spec(name: string): string {
  return join(packageRoot, 'specs', name, 'openapi.yaml');
}

/** What a run makes, by path; views are sealed, TypeScript is left unformatted. */
export async function generated(
  options: DocumentOptions,
  context: GenerateContext = { sealed: true },
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generate({ formatter: 'none', ...options }, context);
  return new Map(files.map(({ path, text }) => [path, text]));
}

export async function writeSite(options: DocumentOptions, context?: GenerateContext): Promise<WrittenSite> {
  const files = await generated(options, context);
  const folder = mkdtempSync(join(tmpdir(), 'curlew-docs-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { files, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A document as a file of a folder that is gone after the test. */
export function documentFile(document: object): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'curlew-document-'));
  const path = join(folder, 'openapi.json');
  writeFileSync(path, JSON.stringify(document));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  md: 'text/markdown; charset=utf-8',
};

/** Serves a written folder on loopback. */
export async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { 'Content-Type': types[path.split('.').pop() ?? ''] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
