// Texts for keys: of numbers beyond JSON, and of values that no text can hold.

import { describe, expect, it } from 'vitest';
import { keyText, unlessTooLong } from '../../generator/memory/key-text.js';

describe('the text of a value', () => {
  it('is JSON', () => expect(keyText({ a: [1, 'b', null] })).toBe('{"a":[1,"b",null]}'));

  it('tells big integers and texts apart to the last digit', () => {
    const texts = [2n ** 64n, 2n ** 64n + 1n, String(2n ** 64n)].map((value) => keyText({ value, big: 1n }));
    expect(new Set(texts).size).toBe(3);
  });
});

describe('a text that V8 cannot hold', () => {
  const long = 'x'.repeat(2 ** 28);

  it('is done without', () => expect(unlessTooLong(() => JSON.stringify([long, long]), null)).toBeNull());

  it('hides no other error', () => {
    const bug = (): never => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    expect(() => unlessTooLong(bug, null)).toThrow('call stack');
  });
});
