// What the native packages are told about memory, and that it is taken back.

import { afterEach, expect, it, vi } from 'vitest';
import { withSmallPages } from '../../generator/commands/small-pages.js';

afterEach(() => void vi.unstubAllEnvs());

it('is said while it lasts', () => {
  vi.stubEnv('MIMALLOC_ALLOW_THP', undefined);
  const restore = withSmallPages();
  expect(process.env['MIMALLOC_ALLOW_THP']).toBe('0');
  restore();
  expect('MIMALLOC_ALLOW_THP' in process.env).toBe(false);
});

it('leaves alone what the user says', () => {
  vi.stubEnv('MIMALLOC_ALLOW_THP', '1');
  withSmallPages()();
  expect(process.env['MIMALLOC_ALLOW_THP']).toBe('1');
});
