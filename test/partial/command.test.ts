// The command line after a change of one operation: what it writes and says, and when it makes everything.

import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, curlew, useCli } from '../commands/cli.js';
import { makeFolder, type Texts, texts } from '../folder.js';
import { operationOf, smallDocument, type SmallDocument, withExamples } from './document.js';

useCli();

type Change = (document: SmallDocument) => void;

const parts =
  (text: string): Change =>
  (document) =>
    (operationOf(document, '/parts')['description'] = text);
const call = ['generate', 'api.json', '-t', 'typescript,typescript-usage,curl,powershell'];

function text(change?: Change): string {
  return JSON.stringify(smallDocument(change), null, 2);
}

/** A file that changed just before a run may change again within the clock's step: such a run leaves nothing to build on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

async function generated(change?: Change, parameters: readonly string[] = call): Promise<string> {
  const folder = makeFolder({ 'api.json': text(change), 'node_modules/.keep': '' });
  await settle();
  expect(await curlew(folder, parameters)).toMatchObject({ code: 0 });
  return folder;
}

async function changed(folder: string, change: Change, parameters: readonly string[] = call): Promise<Answer> {
  writeFileSync(join(folder, 'api.json'), text(change));
  await settle();
  return curlew(folder, parameters);
}

function outputOf(folder: string): Texts {
  return texts(join(folder, 'generated'));
}

/** Documentation is made in runs over everything only. */
const isWhole = ({ err }: Answer): boolean => err.includes(', docs ');

describe('a change of one operation', () => {
  it.each(['oxfmt', 'prettier'])('is written as a cold run writes it, with formatter %s', async (formatter) => {
    const formatted = [...call, '--formatter', formatter];
    const folder = await generated(undefined, formatted);
    for (const said of ['First.', 'Second.']) {
      const answer = await changed(folder, parts(said), formatted);
      expect(answer.err).toMatch(
        /^api\.json: 4 operations, \d+ files, 2 changed in N ms \(load N ms, read N ms, plan N ms, render N ms, format N ms\)\n$/,
      );
      const cold = await generated(parts(said), formatted);
      expect(outputOf(folder)).toEqual(outputOf(cold));
    }
    expect((await curlew(folder, formatted)).err).toContain('unchanged since the last run');
  });

  it('reports what it wrote as JSON', async () => {
    const folder = await generated();
    const { out } = await changed(folder, parts('Later.'), [...call, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      operations: 4,
      added: [],
      changed: ['typescript/operations/parts.ts', 'manifest.json'],
      removed: [],
    });
  });

  it('shows warnings of the rest, where they are now', async () => {
    const broken: Change = (document) =>
      (operationOf(document, '/parts')['responses'] = { '4xx': { description: 'no' } });
    const longer: Change = (document) => {
      broken(document);
      operationOf(document, '/things/{id}')['summary'] = 'One line more.';
    };
    const folder = await generated(broken);
    const answer = await changed(folder, longer);
    const cold = makeFolder({ 'api.json': text(longer) });
    const warnings = ({ err }: Answer): string => err.slice(err.indexOf('\n'));
    expect(isWhole(answer)).toBe(false);
    expect(warnings(answer)).toContain('warning');
    expect(warnings(answer)).toBe(warnings(await curlew(cold, call)));
  });

  it('is enough where files were copied and only their times differ', async () => {
    const folder = await generated();
    cpSync(join(folder, 'generated'), join(folder, 'copy'), { recursive: true });
    rmSync(join(folder, 'generated'), { recursive: true });
    cpSync(join(folder, 'copy'), join(folder, 'generated'), { recursive: true });
    expect(isWhole(await changed(folder, parts('Later.')))).toBe(false);
  });

  it('removes the file of an example that is gone', async () => {
    const folder = await generated(withExamples(['one', 'two']));
    expect(Object.keys(outputOf(folder))).toContain('curl/things/create-thing--two.sh');
    const answer = await changed(folder, withExamples(['one']));
    expect(isWhole(answer)).toBe(false);
    expect(outputOf(folder)).toEqual(outputOf(await generated(withExamples(['one']))));
  });
});

describe('everything is made', () => {
  it('where an output file is gone, which comes back', async () => {
    const folder = await generated();
    rmSync(join(folder, 'generated/curl/things/get-thing.sh'));
    expect(isWhole(await changed(folder, parts('Later.')))).toBe(true);
    expect(outputOf(folder)).toEqual(outputOf(await generated(parts('Later.'))));
  });

  it('where one was edited, which is refused', async () => {
    const folder = await generated();
    writeFileSync(join(folder, 'generated/typescript/operations/parts.ts'), 'export {};\n');
    const answer = await changed(folder, parts('Later.'));
    expect(answer).toMatchObject({
      code: 3,
      err: expect.stringContaining('was edited after curlew wrote it') as string,
    });
  });

  it.each([
    {
      name: "with a new config of prettier's",
      change: (folder: string) => writeFileSync(join(folder, '.prettierrc'), '{ "semi": false }'),
    },
    {
      name: 'with other names in the lock file',
      change: (folder: string) => {
        const path = join(folder, 'generated/curlew.lock.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"listParts"', '"listAllParts"'));
      },
    },
    {
      name: 'where the record cannot be read',
      change: (folder: string) => {
        const records = join(folder, 'node_modules/.cache/curlew/parts');
        for (const name of readdirSync(records)) writeFileSync(join(records, name), 'damaged');
      },
    },
  ])('$name', async ({ change }) => {
    const folder = await generated();
    change(folder);
    expect(isWhole(await changed(folder, parts('Later.')))).toBe(true);
  });

  it.each([
    { name: 'an operation is no JSON any more', from: '"listParts"', to: '"listParts"" ' },
    { name: 'what stands around is no JSON any more', from: '"components"', to: ',"components"' },
    { name: 'a key is there twice', from: '"operationId": "listParts"', to: '"tags": [], "operationId": "listParts"' },
  ])('where $name, which is refused as ever', async ({ from, to }) => {
    const folder = await generated();
    const broken = text().replace(from, to);
    writeFileSync(join(folder, 'api.json'), broken);
    await settle();
    const answer = await curlew(folder, call);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer).toEqual(await curlew(makeFolder({ 'api.json': broken }), call));
  });

  it.each(['--force', '--check'])('with %s', async (flag) => {
    const folder = await generated();
    expect(isWhole(await changed(folder, parts('Later.'), [...call, flag]))).toBe(true);
  });
});

it('leaves the other files as they are, times included', async () => {
  const folder = await generated();
  const path = join(folder, 'generated/curl/things/get-thing.sh');
  utimesSync(path, 1, 1);
  expect(isWhole(await changed(folder, parts('Later.')))).toBe(false);
  expect(outputOf(folder)).toEqual(outputOf(await generated(parts('Later.'))));
});
