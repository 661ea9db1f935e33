// SECURITY.md names tests that are there, and none of the 28 promises is missing.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';

const rows = readFileSync(join(packageRoot, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| *\d+ *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('has a row for each promise', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

it.each(rows)('%s row %s names tests that are there', (...cells) => {
  const named = [...(cells[4] ?? '').matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
});
