// `curlew generate --watch` as a process, while files are edited.

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../folder.js';
import { curlew, startCurlew, useCli } from './cli.js';
import { operationOf, smallDocument } from '../partial/document.js';
import { document } from './document.js';

useCli();

interface Watching {
  /** Waits for a line, and gives every line since the last wait. */
  readonly until: (line: RegExp) => Promise<readonly string[]>;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

function watching(folder: string, parameters: readonly string[]): Watching {
  const child = startCurlew(folder, parameters);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const until = async (line: RegExp): Promise<readonly string[]> => {
    for (const end = Date.now() + 50_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const match = line.exec(text);
      if (!match) continue;
      const lines = text.slice(0, match.index + match[0].length);
      text = text.slice(lines.length);
      return lines
        .trim()
        .replaceAll(`${folder}/`, '')
        .replaceAll(/in \d+(\.\d+)? m?s \(.*\)/g, 'in N')
        .split('\n');
    }
    throw new Error(`no line ${line} in ${JSON.stringify(text)}`);
  };
  const end = (signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });
  return { until, end };
}

const idle = /curlew: watching \d+ files, Ctrl\+C ends\n/;
/** What a run ends with: its one line, or the hint of its mistake. */
const run = /: \d+ operations.*\n|  hint: .*\n/;
const neighbour = "get: { operationId: list-zones, tags: [zones], responses: { '204': { description: done } } }\n";
const split = document.replace(/ {2}\/zones:\n(.*\n){2}/, "  /zones: { $ref: 'zones.yaml' }\n");

test('runs again for the document, its neighbours and the config; survives mistakes; ends with 0', async () => {
  const folder = makeFolder({
    'api.yaml': split,
    'zones.yaml': neighbour,
    'curlew.config.mjs': "export default { input: 'api.yaml', output: 'out', targets: ['curl'] };\n",
  });
  const edit = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const snippet = (path: string): string => readFileSync(join(folder, 'out/curl', path), 'utf8');
  const { until, end } = watching(folder, ['generate', '--watch']);

  expect(await until(idle)).toEqual([
    'api.yaml: 3 operations, 5 files, 5 changed in N',
    'curlew: watching 3 files, Ctrl+C ends',
  ]);

  edit('zones.yaml', neighbour.replace('list-zones', 'all-zones'));
  expect(await until(run)).toEqual([
    expect.stringMatching(/^api\.yaml: 3 operations, 5 files, \d changed, 1 renamed \(--json lists them\) in N$/),
  ]);

  edit('api.yaml', 'openapi: 3.1.0\npaths: []\n');
  const [error] = await until(run);
  expect(error).toMatch(/api\.yaml:2:1: error \/paths: expected object, found array$/);
  expect(snippet('zones/list-zones.sh')).toContain('https://api.example.com/zones');

  // As editors do: a new file in place of the old one.
  edit('new.yaml', split.replace('api.example.com', 'other.example.com'));
  renameSync(join(folder, 'new.yaml'), join(folder, 'api.yaml'));
  await until(run);
  expect(snippet('zones/list-zones.sh')).toContain('https://other.example.com/zones');

  edit('curlew.config.mjs', "export default { input: 'api.yaml', output: 'out', targets: ['curl-cmd'] };\n");
  await until(run);
  expect([existsSync(join(folder, 'out/curl')), existsSync(join(folder, 'out/curl-cmd'))]).toEqual([false, true]);

  rmSync(join(folder, 'api.yaml'));
  expect((await until(run))[0]).toContain('no such file');
  edit('api.yaml', split);
  expect((await until(run))[0]).toMatch(/^api\.yaml: 3 operations/);

  rmSync(join(folder, 'curlew.config.mjs'));
  expect((await until(run))[0]).toMatch(/curlew\.config\.mjs: error: the config is gone$/);
  expect(existsSync(join(folder, 'generated'))).toBe(false);
  edit('curlew.config.json', '{ "input": "api.yaml", "output": "out", "targets": ["curl"] }');
  expect((await until(run))[0]).toMatch(/^api\.yaml: 3 operations/);
  expect(await end('SIGINT')).toBe(0);
});

test('many writes at once are one run, and no run follows without one', async () => {
  const folder = makeFolder({ 'api.yaml': document });
  const { until, end } = watching(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '-w']);
  await until(idle);
  for (let index = 0; index < 20; index += 1) {
    writeFileSync(join(folder, 'api.yaml'), `${document}# ${index}\n`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until(run);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await expect(Promise.race([until(run), new Promise((resolve) => setTimeout(resolve, 300, 'quiet'))])).resolves.toBe(
    'quiet',
  );
  expect(await end('SIGTERM')).toBe(0);
});

test.each([1, 2])('sees what is removed in the moment after run %i has said what it wrote', async (nth) => {
  const folder = makeFolder({
    'api.yaml': document,
    'curlew.config.mjs': `import { rmSync } from 'node:fs';
const write = process.stderr.write.bind(process.stderr);
let runs = 0;
globalThis.isPatched ??= Boolean((process.stderr.write = (text, ...rest) => {
  if (/operations, /.test(text) && ++runs === ${nth}) rmSync('api.yaml');
  return write(text, ...rest);
}));
export default { input: 'api.yaml', output: 'out', targets: ['curl'] };
`,
  });
  const { until, end } = watching(folder, ['generate', '--watch']);
  await until(idle);
  if (nth === 2) {
    writeFileSync(join(folder, 'api.yaml'), `${document}# again\n`);
    await until(run);
  }
  expect((await until(run))[0]).toContain('no such file');
  writeFileSync(join(folder, 'api.yaml'), document);
  expect((await until(run))[0]).toMatch(/^api\.yaml: 4 operations/);
  expect(await end('SIGINT')).toBe(0);
});

test.each([['--check'], ['--dry-run'], ['--json']])('is refused beside %s', async (option) => {
  const { code, err } = await curlew(makeFolder({ 'api.yaml': document }), ['api.yaml', '--watch', option]);
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    `curlew: error: Arguments watch and ${option.slice(2)} are mutually exclusive`,
  ]);
});

test('makes only the operations that changed', async () => {
  const folder = makeFolder({ 'api.json': JSON.stringify(smallDocument()), 'node_modules/.keep': '' });
  // A file that changed just before a run may change again within the clock's step: such a run leaves nothing to build on.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { until, end } = watching(folder, ['generate', 'api.json', '--watch', '-t', 'curl']);
  await until(idle);
  const later = smallDocument((document) => (operationOf(document, '/parts')['servers'] = [{ url: 'https://x.test' }]));
  writeFileSync(join(folder, 'api.json'), JSON.stringify(later));
  expect(await until(run)).toEqual([expect.stringContaining('4 operations, 6 files, 2 changed') as string]);
  expect(readFileSync(join(folder, 'generated/curl/parts/list-parts.sh'), 'utf8')).toContain('https://x.test');
  // The second run over everything would have filled it.
  expect(existsSync(join(folder, 'node_modules/.cache/curlew/memory'))).toBe(false);
  expect(await end('SIGINT')).toBe(0);
});
