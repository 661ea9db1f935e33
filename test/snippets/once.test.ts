// What is made once for an object, and what is not taken for the same.

import { expect, it, vi } from 'vitest';
import { once } from '../../templates/shell/once.js';

it('makes one answer for one object, null and undefined too', () => {
  const make = vi.fn((key: { readonly answer: unknown }) => key.answer);
  const made = once(make);
  const keys = [{ answer: 1 }, { answer: null }, { answer: undefined }];
  for (const key of [...keys, ...keys]) expect(made(key)).toBe(key.answer);
  expect(make).toHaveBeenCalledTimes(3);
});

it('tells objects apart that look alike', () => {
  const made = once((key: object) => [key]);
  const [one, other] = [{}, {}];
  expect(made(one)).toBe(made(one));
  expect(made(one)).not.toBe(made(other));
});
