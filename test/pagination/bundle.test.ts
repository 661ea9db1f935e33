// What pagination costs a bundle: nothing where it is not used, little where it is, and no style that is not.

import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const runtime = join(import.meta.dirname, '../../templates/typescript/runtime');

/** As the generator writes a client, a request function and its helper. */
const client = `
  import { connect, cursor, linkHeader, pageNumber, paginate } from './index.js';
  const operation = { id: 'list-zones', method: 'GET', path: '/zones', parameters: [{ name: 'page', in: 'query' }] };
  const schemes = { api_token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' } };
  export const createClient = (options) => connect({ servers: [{ url: 'https://api.example.com' }], schemes }, options);
  export const listZones = (client, input, options) => client.send(operation, input, options);
`;

const helper = (by: string): string => `
  const pages = { by: ${by}, parameter: '/page', items: '/result', totalPages: '/result_info/total_pages' };
  export const listZonesAll = (client, input, options) => paginate(client, operation, pages, input, options);
`;

async function bundle(code: string): Promise<string> {
  const stdin = { contents: code, resolveDir: runtime, loader: 'ts' } as const;
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

describe('bundle', () => {
  it('holds nothing of pagination for a plain list function', async () => {
    const text = await bundle(client);
    expect(['PaginationError', 'maxPages', 'totalPages', '"link"'].filter((word) => text.includes(word))).toEqual([]);
  });

  it.each([
    { by: 'pageNumber', without: ['anchor', 'endValues'] },
    { by: 'cursor', without: ['anchor', 'echoedSize'] },
    { by: 'linkHeader', without: ['endValues', 'echoedSize'] },
  ])('holds the style in use only: $by', async ({ by, without }) => {
    const text = await bundle(client + helper(by));
    expect(without.filter((word) => text.includes(word))).toEqual([]);
  });

  it.each(['pageNumber', 'cursor', 'linkHeader'])('costs at most 1.95 kB for %s, compressed', async (by) => {
    const plain = compressed(await bundle(client));
    expect(compressed(await bundle(client + helper(by))) - plain).toBeLessThanOrEqual(1_950);
  });
});
