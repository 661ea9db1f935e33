// The lock file is written by curlew, merged by people and read as foreign input.

import { describe, expect, it } from 'vitest';
import { emptyLock, readLock } from '../../generator/names/lock.js';

const cases = [
  { name: 'no file', given: null, want: emptyLock },
  { name: 'not JSON', given: '<<<<<<< ours', want: emptyLock },
  { name: 'an array', given: '[]', want: emptyLock },
  { name: 'null', given: 'null', want: emptyLock },
  { name: 'names of another shape', given: '{"names":[1]}', want: emptyLock },
  {
    name: 'names',
    given: '{"names":{"operations":{"GET /a":"a"},"schemas":{"A":"A"}},"pagination":{}}',
    want: { operations: { 'GET /a': 'a' }, schemas: { A: 'A' } },
  },
  {
    name: 'members that are no texts',
    given: '{"names":{"operations":{"GET /a":1,"GET /b":"b"},"schemas":"x"}}',
    want: { operations: { 'GET /b': 'b' }, schemas: {} },
  },
];

describe('readLock', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect(readLock(given)).toEqual(want);
  });

  it('keeps a key that is the prototype to others', () => {
    const lock = readLock('{"names":{"operations":{"__proto__":"x"}}}');
    expect(Object.keys(lock.operations)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(lock.operations)).toBe(Object.prototype);
  });
});
