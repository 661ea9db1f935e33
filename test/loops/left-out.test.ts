// Lists that get no loop: what a rule adds to their style is more than a snippet should do, and without it the loop would be wrong.

import { expect, it } from 'vitest';

import type { PaginationRule } from '../../generator/pagination/options.js';
import { generated } from './generated.js';

const carrying: Partial<PaginationRule> = { carry: { per_page: '/result_info/per_page' } };

it.each<{ readonly name: string; readonly rule: Partial<PaginationRule>; readonly loops: readonly string[] }>([
  { name: 'nothing', rule: {}, loops: ['curl/zones/list-zones--all.sh', 'powershell/zones/list-zones--all.ps1'] },
  { name: 'values to carry along', rule: carrying, loops: [] },
  { name: 'an end at short pages', rule: { stopOnShortPage: true }, loops: [] },
  { name: 'parameters to put back', rule: { style: 'link', reinject: ['per_page'] }, loops: [] },
])('$name', async ({ rule, loops }) => {
  const files = await generated('pagination-page', {
    targets: ['curl', 'powershell'],
    loops: 'all',
    include: ['path:/zones'],
    pagination: { listZones: { style: 'page', ...rule } },
  });
  const paths = [...files.keys()].filter((path) => path.includes('--all'));
  expect(paths).toEqual(loops);
  expect(files.has('curl/zones/list-zones.sh')).toBe(true);
});
