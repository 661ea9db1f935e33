// The command line after a change: it uses what the last call left, where it may, and writes what a cold one writes.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { filesBelow } from '../../generator/unchanged/file-state.js';
import { makeFolder } from '../folder.js';

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

const texts = Array.from({ length: 12 }, (_, index) => `Text ${index}.`);
const changed = texts.with(5, 'Another text.');

function project(): string {
  return makeFolder({ 'api.json': document(texts), 'node_modules/.keep': '' });
}

function outputOf(folder: string): Readonly<Record<string, string>> {
  const output = join(folder, 'generated');
  return Object.fromEntries(filesBelow(output).map((path) => [relative(output, path), readFileSync(path, 'utf8')]));
}

function memoryOf(folder: string): readonly string[] {
  const path = join(folder, 'node_modules/.cache/curlew/memory');
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
}

const call = ['generate', 'api.json', '-t', 'typescript,typescript-usage,curl', '--quiet'];

describe('a run after a change', () => {
  it.each(['none', 'oxfmt', 'prettier'])('with formatter %s writes what a cold one writes', async (formatter) => {
    const [warm, cold] = [project(), project()];
    const formatted = [...call, '--formatter', formatter];
    expect(await curlew(warm, formatted)).toMatchObject({ code: 0, err: '' });
    expect(memoryOf(warm)).toHaveLength(1);
    for (const folder of [warm, cold]) writeFileSync(join(folder, 'api.json'), document(changed));
    expect(await curlew(warm, formatted)).toMatchObject({ code: 0, err: '' });
    expect(await curlew(cold, formatted)).toMatchObject({ code: 0, err: '' });
    expect(outputOf(warm)).toEqual(outputOf(cold));
  });

  it("remembers nothing with --no-cache, and with templates of the user's own", async () => {
    const folder = project();
    await curlew(folder, [...call, '--no-cache']);
    await curlew(folder, [...call, '--templates', '.']);
    expect(memoryOf(folder)).toEqual([]);
  });

  it("obeys the formatter's config of this run", async () => {
    const folder = project();
    await curlew(folder, call);
    writeFileSync(join(folder, '.prettierrc'), '{ "semi": false }');
    writeFileSync(join(folder, 'api.json'), document(changed));
    await curlew(folder, call);
    const pages = Object.entries(outputOf(folder)).filter(([path]) => path.includes('operations/'));
    expect(pages).toHaveLength(3);
    for (const [, text] of pages) expect(text).not.toMatch(/;$/m);
  });

  it('does all its work where the memory cannot be read', async () => {
    const folder = project();
    await curlew(folder, call);
    for (const path of memoryOf(folder)) writeFileSync(path, 'damaged');
    writeFileSync(join(folder, 'api.json'), document(changed));
    expect(await curlew(folder, call)).toMatchObject({ code: 0, err: '' });
    expect(Object.values(outputOf(folder)).join('')).toContain('Another text.');
  });
});
