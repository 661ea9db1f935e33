// The cache of texts: gives back what it was given, or nothing.

import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { textCache } from '../../generator/cache/text-cache.js';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'curlew-cache-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('the cache', () => {
  it('gives back what was set, and nothing that was cut short or changed', () => {
    const path = folder();
    const cache = textCache(path);
    cache.set('key', 'one\ntwo\n');
    expect(cache.get('key')).toBe('one\ntwo\n');
    expect(cache.get('other')).toBeUndefined();
    expect(readdirSync(path)).toEqual(['key']);
    writeFileSync(join(path, 'key'), readFileSync(join(path, 'key'), 'utf8').slice(0, -2));
    expect(cache.get('key')).toBeUndefined();
  });

  it('drops what nobody made anew for a month', () => {
    const path = folder();
    textCache(path).set('old', 'text');
    textCache(path).set('young', 'text');
    const before = Date.now() / 1000 - 31 * 24 * 60 * 60;
    utimesSync(join(path, 'old'), before, before);
    textCache(path).set('new', 'text');
    expect(readdirSync(path).sort()).toEqual(['new', 'young']);
  });

  it('that cannot be written is none', () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    const cache = textCache(path);
    cache.set('key', 'text');
    expect(cache.get('key')).toBeUndefined();
  });
});
