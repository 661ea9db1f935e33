// Goals over measurements: medians, ratios of medians, and nothing where nothing was measured.

import { expect, test } from 'vitest';
import { goals } from './goals.js';

const row = (name: string, seconds: readonly number[], peak: number): object => ({
  name,
  failure: null,
  runs: seconds.map((value) => ({ cold: { seconds: value, peak } })),
});

test('nothing measured, no goals', () => {
  expect(goals({})).toEqual([]);
});

test('ratios of medians against what they may be at most; a peer that failed has none', () => {
  const failed = { name: 'redocly', failure: 'exit code 1: refused', runs: [] };
  const rows = [row('curlew', [9, 2, 3], 150), row('hey-api', [8, 10, 60], 100), failed];
  expect(goals({ time: { documents: [{ name: 'api', rows }] } })).toEqual([
    { name: 'unformatted, time: curlew / hey-api', document: 'api', most: 0.35, value: 0.3, isMet: true },
    { name: 'unformatted, peak memory: curlew / hey-api', document: 'api', most: 1, value: 1.5, isMet: false },
  ]);
});

test('growth and memory of the largest document', () => {
  const point = (operations: number, seconds: number): object => ({
    operations,
    rows: [{ name: 'curlew', failure: null, runs: [{ seconds, peak: 2048 }] }],
  });
  const series = [{ name: 'microsoft-graph', points: [point(100, 1), point(10_000, 100)] }];
  expect(goals({ scaling: { series } })).toEqual([
    { name: 'exponent of time over operations', document: 'microsoft-graph', most: 1.1, value: 1, isMet: true },
    { name: 'peak memory, GiB, 10000 operations', document: 'microsoft-graph', most: 4, value: 2, isMet: true },
  ]);
});
