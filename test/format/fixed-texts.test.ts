// Which texts prettier leaves as they are was found out when curlew was built.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { chunks } from '../../generator/format/chunks.js';
import { fixedKeys } from '../../generator/format/prettier.js';
import { fixedRuntimeKeys } from '../../generator/precompile.js';
import { targets } from '../../generator/targets.js';
import { runtimeFiles } from '../../generator/render/runtime-files.js';
import { writeFixedTexts } from '../../scripts/templates.js';
import { cliPath, curlew, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder, type Texts, texts } from '../folder.js';

useCli();

const configs = [
  { name: 'no config', config: {}, isDefault: true },
  { name: 'the defaults', config: { '.prettierrc': '{ "singleQuote": true, "printWidth": 120 }' }, isDefault: true },
  { name: 'another width', config: { '.prettierrc': '{ "singleQuote": true, "printWidth": 60 }' }, isDefault: false },
  { name: 'an .editorconfig', config: { '.editorconfig': '[*]\nindent_style = tab\n' }, isDefault: false },
];

async function generated(config: Texts, ...given: readonly string[]): Promise<{ files: Texts; formatted: number }> {
  const folder = makeFolder({ 'api.yaml': document, 'node_modules/.keep': '', ...config });
  expect(await curlew(folder, ['generate', 'api.yaml', '-o', 'out', ...given])).toMatchObject({ code: 0 });
  const kept = join(folder, 'node_modules/.cache/curlew/format');
  return { files: texts(join(folder, 'out')), formatted: readdirSync(kept).length };
}

it('every file of a runtime is one of them', async () => {
  const runtime = targets
    .filter(({ language }) => language === 'typescript')
    .flatMap((target) => runtimeFiles(target, { runtime: null, importExtension: 'js' }));
  expect(runtime.length).toBeGreaterThan(40);
  const pieces = await Promise.all(runtime.map(async (file) => [file.path, (await fixedKeys([file])).length] as const));
  const wanted = runtime.map(({ path, text }) => [path, chunks(text).length]);
  expect(pieces).toEqual(wanted);
  expect(await fixedKeys([{ path: 'a.ts', text: 'let  a\n' }])).toEqual([]);
});

it.each(configs)('$name: the output is the same, and what is known is not formatted', async ({ config, isDefault }) => {
  const outdir = dirname(cliPath);
  const before = await generated(config);
  onTestFinished(() => rmSync(join(outdir, 'fixed-texts.json'), { force: true }));
  await writeFixedTexts(outdir);
  const keys = JSON.parse(readFileSync(join(outdir, 'fixed-texts.json'), 'utf8')) as readonly string[];
  expect(keys).toEqual(await fixedRuntimeKeys());
  const after = await generated(config);
  expect(after.files).toEqual(before.files);
  expect(before.formatted - after.formatted > 40).toBe(isDefault);
  expect((await generated(config, '--import-extension', 'ts')).files['typescript/client.ts']).toMatch(/index\.ts['"]/);
});
