// Templates that were compiled when curlew was built.

import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { targets } from '../../generator/targets.js';
import { writeTemplates } from '../../scripts/templates.js';
import { makeFolder, type Texts, texts } from '../folder.js';
import { cliPath, curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

const call = ['generate', 'api.yaml', '-o', 'out', '-t', ...targets.map(({ name }) => name)];

async function generated(): Promise<Texts> {
  const folder = makeFolder({ 'api.yaml': document });
  expect(await curlew(folder, call)).toMatchObject({ code: 0 });
  return texts(join(folder, 'out'));
}

it('print what their sources do, and are what is asked', async () => {
  const outdir = dirname(cliPath);
  const bySources = await generated();
  onTestFinished(() => rmSync(join(outdir, 'templates'), { recursive: true }));
  await writeTemplates(outdir);
  expect(await generated()).toEqual(bySources);
  writeFileSync(join(outdir, 'templates/curl.cjs'), "throw new Error('the built one')");
  const { code, err } = await curlew(makeFolder({ 'api.yaml': document }), [...call.slice(0, 5), 'curl']);
  expect(code).not.toBe(0);
  expect(err).toContain('the built one');
});

it('give way to an override of the user', async () => {
  const outdir = dirname(cliPath);
  onTestFinished(() => rmSync(join(outdir, 'templates'), { recursive: true }));
  await writeTemplates(outdir);
  const folder = makeFolder({ 'api.yaml': document, 'mine/curl/snippet.hbs': '# mine\n{{code first}}\n' });
  const given = ['generate', 'api.yaml', '-o', 'out', '-t', 'curl', '--templates', 'mine'];
  expect(await curlew(folder, given)).toMatchObject({ code: 0 });
  expect(texts(join(folder, 'out/curl/zones'))['list-zones.sh']).toMatch(/^# mine\ncurl /);
});
