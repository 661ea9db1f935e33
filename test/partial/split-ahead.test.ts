// A large JSON document split on a thread, by the built script that the command line has.

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { load } from '../../generator/load/load.js';
import { inParts } from '../../generator/partial/in-parts.js';
import { splitAhead } from '../../generator/partial/split-ahead.js';
import type { SourceDocument } from '../../generator/source-document.js';
import { cliPath, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';
import { smallDocument } from './document.js';

useCli();

/** More bytes than it takes for a thread. */
const long = 'x'.repeat(600_000);

const script = (name: string): URL => pathToFileURL(join(dirname(cliPath), name));
const sourceOf = (document: object): Promise<SourceDocument> =>
  load(join(makeFolder({ 'api.json': JSON.stringify(document) }), 'api.json'));
const withSummary = (summary: string): object => smallDocument((document) => Object.assign(document, { summary }));

it('gives what splitting here gives', async () => {
  const source = await sourceOf(withSummary(long));
  const { document, close } = splitAhead(source, script('split-worker.cjs'));
  expect(await document()).toEqual(inParts(source)?.document);
  expect((await document())?.operations.size).toBe(4);
  await close();
});

it('gives null for a document that cannot be split', async () => {
  const { document, close } = splitAhead(
    await sourceOf({ swagger: '2.0', paths: {}, long }),
    script('split-worker.cjs'),
  );
  expect(await document()).toBeNull();
  await close();
});

it('starts no thread for a small document', async () => {
  const source = await sourceOf(withSummary('short'));
  const { document, close } = splitAhead(source, script('none.js'));
  expect(await document()).toEqual(inParts(source)?.document);
  await close();
});

it('says so where the thread dies, to whoever asks', async () => {
  const { document, close } = splitAhead(await sourceOf(withSummary(long)), script('none.js'));
  await expect(document()).rejects.toThrow('none.js');
  await close();
});
