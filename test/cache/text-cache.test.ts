// The cache of texts: gives back what it was given, or nothing.

import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textCache } from '../../generator/cache/text-cache.js';
import { makeFolder } from '../folder.js';

describe('the cache', () => {
  it('gives back what was set, and nothing that was cut short or changed', () => {
    const path = makeFolder();
    const cache = textCache(path);
    cache.set('key', 'one\ntwo\n');
    expect(cache.get('key')).toBe('one\ntwo\n');
    expect(cache.get('other')).toBeUndefined();
    expect(readdirSync(path)).toEqual(['key']);
    writeFileSync(join(path, 'key'), readFileSync(join(path, 'key'), 'utf8').slice(0, -2));
    expect(cache.get('key')).toBeUndefined();
  });

  it('drops what nobody made anew for a month', () => {
    const path = makeFolder();
    textCache(path).set('old', 'text');
    textCache(path).set('young', 'text');
    const before = Date.now() / 1000 - 31 * 24 * 60 * 60;
    utimesSync(join(path, 'old'), before, before);
    textCache(path).set('new', 'text');
    expect(readdirSync(path).sort()).toEqual(['new', 'young']);
  });

  it('that cannot be written is none', () => {
    const path = join(makeFolder({ file: '' }), 'file');
    const cache = textCache(path);
    cache.set('key', 'text');
    expect(cache.get('key')).toBeUndefined();
  });
});
