// Names of files and folders: safe on every system, whatever the document says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileNames, groupName } from '../../generator/names/files.js';
import { operationOf } from '../model/api.js';

const names = [
  { given: 'listZones', want: 'list-zones' },
  { given: 'DNS Records', want: 'dns-records' },
  { given: 'getDNSRecord2', want: 'get-dns-record2' },
  { given: '../../etc/passwd', want: 'etc-passwd' },
  { given: 'C:\\Windows', want: 'c-windows' },
  { given: 'CON', want: 'con-file' },
  { given: 'aux', want: 'aux-file' },
  { given: 'COM¹', want: 'com1-file' },
  { given: 'index', want: 'index-file' },
  { given: 'nul.txt', want: 'nul-txt' },
  { given: '', want: 'x-811c9dc5' },
  { given: '日本', want: 'x-5ffcbea4' },
  { given: '.', want: 'x-2b0c98f1' },
  { given: '__proto__', want: 'proto' },
  { given: 'x'.repeat(1000), want: `${'x'.repeat(71)}-07d18165` },
];

const groups = [
  { name: 'the first tag', given: { tags: ['Zone Settings', 'b'] }, key: 'GET /a', want: 'zone-settings' },
  { name: 'a blank tag', given: { tags: [' '] }, key: 'GET /zones', want: 'zones' },
  { name: 'no tag', given: {}, key: 'GET /api/v4/{id}/zones/x', want: 'zones' },
  { name: 'nothing', given: {}, key: 'GET /{id}', want: 'default' },
  { name: 'a tag that escapes', given: { tags: ['../x'] }, key: 'GET /a', want: 'x' },
];

describe('file names', () => {
  it.each(names)('$given', ({ given, want }) => {
    expect(fileName(given)).toBe(want);
  });

  it('are safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fileName(text)).toMatch(/^(?!(con|prn|aux|nul|com\d|lpt\d|index)$)[a-z0-9][a-z0-9-]{0,79}$/);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('are told apart where only capitals differ', () => {
    const operations = [operationOf({}, 'GET /a'), operationOf({}, 'GET /b')];
    const inGroup = new Map(operations.map(({ key }) => [key, 'g']));
    const functions = new Map([
      ['GET /a', 'getFooBar'],
      ['GET /b', 'getFOOBar'],
    ]);
    expect(Object.fromEntries(fileNames(operations, inGroup, functions))).toEqual({
      'GET /a': 'get-foo-bar',
      'GET /b': 'get-foo-bar-bc97dea4',
    });
  });
});

describe('groups', () => {
  it.each(groups)('$name', ({ given, key, want }) => {
    expect(groupName(operationOf(given, key))).toBe(want);
  });
});
