// Documentation written to a temporary folder, and a local server for it.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate, type GenerateContext } from '../../generator/generate.js';
import type { DocumentOptions } from '../../generator/options.js';
import { packageRoot } from '../../generator/package-root.js';
import { makeFolder } from '../folder.js';

/** Texts of a run by path, and the folder that holds them. */
export interface WrittenSite {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
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
  return { files, folder: makeFolder(Object.fromEntries(files)) };
}

/** Path of a file with a document. */
export function documentFile(document: object): string {
  return join(makeFolder({ 'openapi.json': JSON.stringify(document) }), 'openapi.json');
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
