// A small app in a folder of its own: a document, code that imports what is generated from it, and a server to call.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, put, texts } from '../folder.js';
import { jsonReply, startServer } from '../runtime/server.js';

export interface App {
  readonly folder: string;
  readonly entry: string;
  /** Options of the plugin. */
  readonly options: { readonly input: string; readonly output: string; readonly formatter: 'none' };
  readonly write: (path: string, text: string) => void;
}

/** A document whose one operation is called `name`. */
export function document(name: string, extra = ''): string {
  return `openapi: 3.1.0
info: { title: App, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /things:
    get:
      operationId: ${name}${extra}
      responses:
        '200':
          description: The things.
          content: { application/json: { schema: { type: array, items: { type: string } } } }
`;
}

/** Code that calls `name` and prints what it gets. */
export function main(name: string): string {
  return `import { createClient, ${name} } from '../api/typescript/index.js';
const client = createClient({ baseUrl: process.env['BASE_URL'] ?? '' });
void ${name}(client).then((things) => console.log(things.join(' ')));
`;
}

export function useApp(): App {
  const folder = makeFolder({
    'openapi.yaml': document('listThings'),
    'src/main.ts': main('listThings'),
    'package.json': '{ "type": "module" }',
  });
  return {
    folder,
    entry: join(folder, 'src/main.ts'),
    options: { input: join(folder, 'openapi.yaml'), output: join(folder, 'api'), formatter: 'none' },
    write: (path, text) => put(folder, { [path]: text }),
  };
}

/** Everything of the generated client as one text. */
export function clientText({ folder }: App): string {
  return Object.values(texts(join(folder, 'api/typescript'))).join('');
}

/** What the built app prints when it calls a server that answers with two things. */
export async function runBuilt(file: string): Promise<string> {
  const server = await startServer(({ method, url }) => jsonReply([method, url]));
  const env = { ...process.env, BASE_URL: server.url };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env, timeout: 20_000 });
  return stdout;
}

/** Looks until `probe` is true; gives up with an error after half a minute. */
export async function until(what: string, probe: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await probe())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The count once it has not moved for a second and a half. */
export async function settled(count: () => number): Promise<number> {
  let [last, since] = [count(), performance.now()];
  await until('rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (count() !== last) [last, since] = [count(), performance.now()];
    return performance.now() - since > 1500;
  });
  return last;
}
