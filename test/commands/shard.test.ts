// `--shard`: every document is made by one of the parts, whatever their number, and a wrong part is a wrong call.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf } from '../../generator/commands/shard.js';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

describe('parts', () => {
  it('hold every document once, and differ by one document at most', () => {
    const parts = fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (length, count) => {
      const documents = Array.from({ length }, (_, index) => index);
      const dealt = Array.from({ length: count }, (_, index) => shardOf(documents, `${index + 1}/${count}`));
      expect(dealt.flat().sort((a, b) => a - b)).toEqual(documents);
      const sizes = dealt.map((part) => part.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    });
    fc.assert(parts, { numRuns: 200, seed: 3 });
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/0', '1/2/3', '-1/2', '01/2'])('are no %s', (shard) => {
    expect(() => shardOf([1], shard)).toThrow('is no part of a whole');
  });
});

describe('generate', () => {
  const documents = ['a', 'b', 'c'].map((output) => ({ input: 'openapi.yaml', output, targets: ['curl'] }));
  const files = { 'openapi.yaml': document, 'curlew.config.json': JSON.stringify({ documents }) };
  const made = (folder: string): readonly string[] => ['a', 'b', 'c'].filter((name) => existsSync(join(folder, name)));

  it('makes the documents of its part', async () => {
    const folder = makeFolder(files);
    expect((await curlew(folder, ['generate', '--shard', '1/2'])).code).toBe(0);
    expect(made(folder)).toEqual(['a', 'c']);
    expect((await curlew(folder, ['generate', '--shard', '2/2'])).code).toBe(0);
    expect(made(folder)).toEqual(['a', 'b', 'c']);
    expect((await curlew(folder, ['generate', '--check', '--shard', '4/4'])).code).toBe(0);
  });

  it('says what is wrong about a part', async () => {
    const { code, err } = await curlew(makeFolder(files), ['generate', '--shard', '3/2']);
    expect([code, err]).toEqual([
      2,
      'command line: error: "3/2" is no part of a whole\n  hint: write --shard 1/3, --shard 2/3 and --shard 3/3 on three machines\n',
    ]);
  });
});
