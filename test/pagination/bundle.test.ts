// What pagination costs a bundle: nothing where it is not used, little where it is, and no style or feature that is not.

import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

import { generated, temporaryFolder, writeAll } from '../loops/generated.js';

let folder = '';

beforeAll(async () => {
  folder = await temporaryFolder();
  const include = ['path:/zones'];
  await writeAll(folder, await generated('cloudflare', { include }));
});

/** Minified code of what a program imports from the generated client, or from its runtime. */
async function bundle(names: readonly string[], from = './typescript/index.js'): Promise<string> {
  const contents = `export { ${names.join(', ')} } from '${from}';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
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

const plain = ['createClient', 'listZones'];

/** A word of each feature that is left alone by minifiers. */
const words = {
  run: 'maxPages',
  failure: 'PaginationError',
  totals: 'totalPages',
  tokens: 'endValues',
  links: 'anchor',
  nested: '(\\/.*)',
  backwards: 'way back',
  single: 'no way to ask for more',
};

const inside = (text: string): readonly string[] =>
  Object.entries(words).flatMap(([feature, word]) => (text.includes(word) ? [feature] : []));

describe('bundle', () => {
  it('holds nothing of pagination for a plain list function', async () => {
    expect(inside(await bundle(plain))).toEqual([]);
  });

  it.each([
    { style: 'pageTotals', has: ['run', 'failure', 'totals'] },
    { style: 'pageNumber', has: ['run', 'failure', 'totals'] },
    { style: 'offsetTotals', has: ['run', 'failure'] },
    { style: 'cursor', has: ['run', 'failure', 'tokens'] },
    { style: 'linkHeader', has: ['run', 'failure', 'links'] },
    { style: 'single', has: ['run', 'failure', 'single'] },
  ])('holds the style in use only: $style', async ({ style, has }) => {
    const text = await bundle(['paginate', style], './typescript/runtime/index.js');
    expect(inside(text)).toEqual(has);
  });

  it('costs at most 1.45 kB for a list of Cloudflare that counts pages, compressed', async () => {
    const without = compressed(await bundle(plain));
    const cost = compressed(await bundle([...plain, 'listZonesAll'])) - without;
    expect(cost).toBeGreaterThan(1_000);
    expect(cost).toBeLessThanOrEqual(1_450);
    // With the client and the plain function: the whole of what a program that reads one list ships.
    expect(without + cost).toBeLessThanOrEqual(4_500);
  });
});
