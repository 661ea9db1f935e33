// The command line after a change: it uses what the last call left, where it may, and writes what a cold one writes.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder, type Texts, texts } from '../folder.js';

useCli();

const document = (texts: readonly string[]): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: Object.fromEntries(
      texts.map((description, index) => [
        `/things/${index}`,
        {
          get: {
            operationId: `getThing${index}`,
            tags: [`Tag ${index % 3}`],
            description,
            responses: { 200: { description: 'ok', content: { 'application/json': { schema: { type: 'string' } } } } },
          },
        },
      ]),
    ),
  });

/** What concerns all operations: no run over a part makes it. */
const title = (text: string, titled: string): string => text.replace('"title":"Things"', `"title":"${titled}"`);

const said = Array.from({ length: 12 }, (_, index) => `Text ${index}.`);
const changed = said.with(5, 'Another text.');

function project(): string {
  return makeFolder({ 'api.json': document(said), 'node_modules/.keep': '' });
}

function outputOf(folder: string): Texts {
  return texts(join(folder, 'generated'));
}

function memoryOf(folder: string): readonly string[] {
  const path = join(folder, 'node_modules/.cache/curlew/memory');
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}

/** A file that changed just before a run may change again within the clock's step: such a run is not remembered. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

/** A project after a run, a change and another run, which is the first to fill a memory. */
async function changedProject(parameters: readonly string[] = call): Promise<string> {
  const folder = project();
  await settle();
  expect(await curlew(folder, parameters)).toMatchObject({ code: 0, err: '' });
  writeFileSync(join(folder, 'api.json'), title(document(said), 'Other'));
  expect(await curlew(folder, parameters)).toMatchObject({ code: 0, err: '' });
  return folder;
}

const call = ['generate', 'api.json', '-t', 'typescript,typescript-usage,curl', '--quiet'];

describe('a run after a change', () => {
  it.each(['none', 'oxfmt', 'prettier'])('with formatter %s writes what a cold one writes', async (formatter) => {
    const formatted = [...call, '--formatter', formatter];
    const warm = await changedProject(formatted);
    expect(memoryOf(warm)).toHaveLength(1);
    const cold = project();
    for (const folder of [warm, cold]) writeFileSync(join(folder, 'api.json'), title(document(changed), 'More'));
    expect(await curlew(warm, formatted)).toMatchObject({ code: 0, err: '' });
    expect(await curlew(cold, formatted)).toMatchObject({ code: 0, err: '' });
    expect(outputOf(warm)).toEqual(outputOf(cold));
    expect(memoryOf(cold)).toEqual([]);
  });

  it("remembers nothing with --no-cache, and with templates of the user's own", async () => {
    const folder = project();
    for (const more of [['--no-cache'], ['--templates', '.']]) {
      await curlew(folder, [...call, ...more]);
      writeFileSync(join(folder, 'api.json'), document(changed));
      await curlew(folder, [...call, ...more]);
    }
    expect(memoryOf(folder)).toEqual([]);
  });

  it("obeys the formatter's config of this run", async () => {
    const folder = await changedProject();
    writeFileSync(join(folder, '.prettierrc'), '{ "semi": false }');
    writeFileSync(join(folder, 'api.json'), document(changed));
    await curlew(folder, call);
    const pages = Object.entries(outputOf(folder)).filter(([path]) => path.includes('operations/'));
    expect(pages).toHaveLength(3);
    for (const [, text] of pages) expect(text).not.toMatch(/;$/m);
  });

  it('does all its work where the memory cannot be read', async () => {
    const folder = await changedProject();
    expect(memoryOf(folder)).toHaveLength(1);
    for (const path of memoryOf(folder)) writeFileSync(path, 'damaged');
    writeFileSync(join(folder, 'api.json'), document(changed));
    expect(await curlew(folder, call)).toMatchObject({ code: 0, err: '' });
    expect(Object.values(outputOf(folder)).join('')).toContain('Another text.');
  });
});
