// Vendor extensions can hold any JSON: whatever it is, it makes a rule, an error or nothing, and never ends the run by itself.

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';

const runs = { numRuns: Number(process.env['CURLEW_FUZZ_RUNS'] ?? 500), seed: 20261123 };

const names = [
  'x-curlew-pagination',
  'x-dropshot-pagination',
  'x-fern-pagination',
  'x-ms-pageable',
  'x-pagination',
  'x-redocly-pagination',
  'x-speakeasy-pagination',
];

const words = (
  'style page offset cursor id url link single items next type inputs outputs name in results nextCursor nextUrl ' +
  'offsetLimit limit itemName nextLinkName pageParam resultsPath carry reinject fixed endValues start __proto__ ' +
  '/data $.data $response.data $response.body#/data $request.page data /next'
).split(' ');

const { value } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...words),
    fc.jsonValue({ maxDepth: 0 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 6 }),
  ),
}));

const rule = fc
  .tuple(fc.constantFrom('page', 'offset', 'cursor', 'id', 'url'), fc.dictionary(fc.constantFrom(...words), value))
  .map(([style, members]) => ({ ...members, style }));

it('takes any value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(value, rule)), (extensions) => {
      const api = operationApi({
        parameters: `[${query('page', 'type: integer')}, ${query('cursor', 'type: string')}]`,
        answer: `{ properties: { data: ${things}, next: { type: string } } }`,
        rest: JSON.stringify(extensions),
      });
      const { report, diagnostics } = paginations(api);
      expect(report.operations.length).toBeLessThanOrEqual(1);
      expect(new Set(diagnostics.map(({ code }) => code)).size).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
