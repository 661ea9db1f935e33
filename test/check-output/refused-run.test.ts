// A target that writes broken files ends the whole run with exit code 70, and the output of the run before stays.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder } from '../folder.js';

useCli();

const target = (path: string) => `export default {
  name: 'mine', naming: null, syntax: {}, language: null, runtime: null,
  pages: () => ({ pages: [{ path: ${JSON.stringify(path)}, template: 'page', view: {} }], diagnostics: [], operationFiles: new Map() }),
};
`;

it.each([
  { name: 'TypeScript that does not parse', path: 'a.ts', template: 'const a = ;\n', want: 'it does not parse: ' },
  { name: 'JSON that is none', path: 'a.json', template: '[1,]\n', want: 'it is no JSON' },
  { name: 'a path out of its folder', path: '../../a.txt', template: 'a\n', want: 'its name cannot be written' },
  { name: 'a name of a device', path: 'con.txt', template: 'a\n', want: 'its name cannot be written' },
])('$name', async ({ path, template, want }) => {
  const folder = makeFolder({
    'api.yaml': document,
    'mine/target.mjs': target(path),
    'mine/page.hbs': template,
  });
  expect((await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--quiet'])).code).toBe(0);
  const before = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
  const { code, err } = await curlew(folder, ['api.yaml', '-o', 'out', '-t', './mine/target.mjs', '--quiet']);
  expect([code, err.split('\n')[0]]).toEqual([70, expect.stringContaining(want)]);
  expect(err).toContain('nothing was written');
  expect(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).toBe(before);
});
