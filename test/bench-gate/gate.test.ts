// Output grows in no count beyond limits.json. `npm run bench:limits` sets the limits anew, 3 % above what is counted.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { countOutput, countPrettierCalls, functionBundle } from './counts.js';

const limitsFile = join(packageRoot, 'test/bench-gate/limits.json');
const isUpdate = process.env['CURLEW_UPDATE_LIMITS'] === '1';

/** Room for changes that are no growth of their kind, such as a longer description. */
const headroom = 1.03;

const specs = ['cloudflare', 'schemas', 'responses', 'pagination-cursor'];

const functions = [
  { name: 'one GET', spec: 'cloudflare', function: 'getZone' },
  { name: 'one paginated list', spec: 'cloudflare', function: 'listZonesAll' },
];

const formatting = 'prettier on cloudflare';

type Limits = Readonly<Record<string, Readonly<Record<string, number>>>>;

const limits = JSON.parse(readFileSync(limitsFile, 'utf8')) as Limits;
const raised: Record<string, Record<string, number>> = {};

/** Compares counts with their limits by name; a count without a limit fails, and so does a limit without a count. */
function hold(name: string, counts: Readonly<Record<string, number>>): void {
  if (isUpdate) {
    raised[name] = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, Math.ceil(count * headroom)]));
    writeFileSync(limitsFile, `${JSON.stringify(raised, null, 2)}\n`);
    return;
  }
  const own = limits[name] ?? {};
  expect(Object.keys(counts)).toEqual(Object.keys(own));
  const above = Object.entries(counts).filter(([key, count]) => count > (own[key] ?? 0));
  expect(above.map(([key, count]) => `${name}: ${key}: ${count} is above ${own[key]}`)).toEqual([]);
}

test.each(specs)('generated/%s', async (spec) => {
  hold(spec, { ...(await countOutput(spec)) });
});

test.each(functions)('a bundle of $name', async ({ name, spec, function: exported }) => {
  hold(name, { bundle: await functionBundle(spec, exported) });
});

test('calls of prettier', async () => {
  hold(formatting, { calls: await countPrettierCalls('cloudflare') });
});

test('every limit is of something that is counted', () => {
  expect(Object.keys(isUpdate ? raised : limits)).toEqual([...specs, ...functions.map(({ name }) => name), formatting]);
});
