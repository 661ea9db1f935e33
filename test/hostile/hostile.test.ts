// Documents whose every text tries to become code: all that curlew writes of them is parsed, compiled, imported, called and
// run, and no marker is set. A new target takes part by being in targets.ts.

import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import type { OutputFile } from '../../generator/output-file.js';
import { packageRoot } from '../../generator/package-root.js';
import { bundleScript } from '../bundle-script.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { makeFolder, put } from '../folder.js';
import { posixShells } from '../snippets/shells.js';
import { acceptPoison, type Poisoned } from './accepted.js';
import { victims } from './documents.js';
import { checks, htmlShape } from './output-checks.js';
import { payloads } from './payloads.js';
import { positionsOf } from './positions.js';
import { swagger } from './swagger-document.js';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

interface Variant extends Poisoned {
  readonly name: string;
  /** Where its files were written to. */
  readonly folder: string;
}

const all = [swagger, ...victims];
/** `npm run fuzz` tries every text in every document, CI each text in one of them. */
const isFull = process.env['FUZZ_RUNS'] !== undefined;
const work = join(packageRoot, 'node_modules/.curlew-test', `hostile-${process.pid}`);
const variants: Variant[] = [];
const baseline = new Map<string, number>();

beforeAll(async () => {
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  for (const victim of all) {
    const harmless = await acceptPoison(
      victim,
      'a < b & [c](https://example.com) `d` *e* **f**\n\n```\nf\n```\n',
      write,
    );
    for (const { path, text } of harmless.made.files) {
      if (path.endsWith('.html')) for (const [key, count] of htmlShape(text)) baseline.set(key, count);
    }
    for (const payload of payloads.filter((_, index) => isFull || index % all.length === all.indexOf(victim))) {
      const folder = join(work, `v${variants.length}`);
      const poisoned = await acceptPoison(victim, payload.text, write);
      put(folder, Object.fromEntries(poisoned.made.files.map(({ path, text }) => [path, text])));
      variants.push({ ...poisoned, name: `${victim.name}, ${payload.name}`, folder });
    }
  }
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function write(document: string): string {
  const path = join(work, 'openapi.json');
  writeFileSync(path, document);
  return path;
}

/** Every file with an ending, and the variant it is of. */
function filesOf(ending: string): readonly { readonly variant: Variant; readonly file: OutputFile }[] {
  return variants.flatMap((variant) =>
    variant.made.files.filter(({ path }) => path.endsWith(ending)).map((file) => ({ variant, file })),
  );
}

test('text stands in nearly every position', () => {
  const places = all.reduce((sum, victim) => sum + positionsOf(victim.document).length, 0);
  const tried = variants.reduce((sum, { positions }) => sum + positions.length, 0);
  const refused = variants.reduce((sum, variant) => sum + variant.refused.length, 0);
  const files = variants.reduce((sum, { made }) => sum + made.files.length, 0);
  process.stderr.write(
    `${places} positions, ${payloads.length} texts, ${variants.length} documents: ${tried} accepted, ${refused} refused, ${files} files\n`,
  );
  expect(tried / (tried + refused)).toBeGreaterThan(0.95);
});

test('every file is what its language calls one, with the text as text', () => {
  const wrong = variants.flatMap((variant) =>
    variant.made.files.flatMap((file) => {
      const check = checks[extname(file.path).slice(1)];
      const found = check === undefined ? [`no check for ${extname(file.path)}`] : check(file, baseline);
      return found.map((problem) => `${variant.name}: ${file.path} ${problem}`);
    }),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('names of files stay inside the folder', () => {
  const name = /^[a-z0-9-]+(\.[a-z0-9]+)*$/;
  const paths = new Set(filesOf('').map(({ file }) => file.path));
  expect([...paths].filter((path) => !path.split('/').every((part) => name.test(part)))).toEqual([]);
});

test('TypeScript compiles under the strictest flags', async () => {
  const entries = filesOf('typescript/index.ts').map(({ variant, file }) => join(variant.folder, file.path));
  put(work, { 'tsconfig.json': JSON.stringify({ files: entries }) });
  const run = promisify(execFile)(process.execPath, [tsc, '-p', work, ...compileFlags], {
    cwd: work,
    maxBuffer: 1 << 28,
  });
  expect(await run.then(() => '').catch((error: { stdout: string }) => error.stdout.slice(0, 4000))).toBe('');
});

test('importing and calling every function sets no marker', async () => {
  const modules = filesOf('typescript/index.ts').map(({ variant, file }) => join(variant.folder, file.path));
  const lines = modules.map((path, index) => `import * as m${index} from ${JSON.stringify(path)};`);
  const script = `${lines.join('\n')}
const modules = [${modules.map((_, index) => `m${index}`).join(', ')}];
let called = 0;
const fetch = async () => new Response('{}', { headers: { 'content-type': 'application/json' } });
for (const api of modules) {
  const client = api.createClient({ fetch, baseUrl: 'https://example.com', retries: 0 });
  for (const [name, call] of Object.entries(api)) {
    if (typeof call !== 'function' || !/^(text|post|put|get|call|[a-z_$])/.test(name) || name === 'createClient') continue;
    try { called += 1; await call(client, { id: 'a', body: {} }); } catch {}
  }
}
process.stdout.write(JSON.stringify({ called, pwned: 'PWNED' in globalThis, proto: Object.getOwnPropertyNames(Object.prototype).length }));
`;
  writeFileSync(join(work, 'call.ts'), script);
  await bundleScript(join(work, 'call.ts'), join(work, 'call.mjs'), 'bundle');
  const canary = makeFolder();
  const { stdout } = await promisify(execFile)(process.execPath, [join(work, 'call.mjs')], { cwd: canary });
  const { called, ...found } = JSON.parse(stdout) as { called: number; pwned: boolean; proto: number };
  expect({ ...found, left: readdirSync(canary) }).toEqual({ pwned: false, proto: 12, left: [] });
  expect(called).toBeGreaterThan(variants.length * 2);
});

describe.each(posixShells.filter(({ name }) => ['bash', 'dash', 'zsh'].includes(name)))('$name', ({ command }) => {
  test('runs every snippet and nothing else', () => {
    const canary = makeFolder();
    const programs = makeFolder();
    // They answer an empty page, so that loops end.
    for (const name of ['curl', 'jq']) writeFileSync(join(programs, name), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const files = filesOf('.sh').map(({ variant, file }) => join(variant.folder, file.path));
    const script = 'while IFS= read -r file; do (. "$file") </dev/null >/dev/null 2>>errors; done; echo done';
    const { stdout } = spawnSync(command[0] ?? '', [...command.slice(1), '-c', script], {
      cwd: canary,
      env: { PATH: `${programs}:/usr/bin:/bin`, HOME: canary },
      input: `${files.join('\n')}\n`,
      encoding: 'utf8',
      timeout: 300_000,
    });
    expect([stdout, readdirSync(canary)]).toEqual(['done\n', ['errors']]);
    expect(files.length).toBeGreaterThan(variants.length);
  });
});

test('PowerShell reads its own commands only', async () => {
  await Parser.init();
  const parser = new Parser();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  parser.setLanguage(await Language.load(grammar));
  const known = new Set<string>();
  const texts = new Map(filesOf('.ps1').map(({ variant, file }) => [file.text, `${variant.name}: ${file.path}`]));
  const broken: string[] = [];
  for (const [text, name] of texts) {
    const tree = parser.parse(text);
    const commands = tree?.rootNode.descendantsOfType('command_name').map((node) => node?.text ?? '') ?? [];
    commands.forEach((command) => known.add(command));
    // The grammar wants a statement: a file that only says why it is empty has none.
    if (tree?.rootNode.hasError !== false && !/^# [^\n]*\n$/.test(text)) broken.push(name);
    tree?.delete();
  }
  expect(broken).toEqual([]);
  const own = [
    'curl.exe',
    'Invoke-RestMethod',
    'ConvertTo-Json',
    'ConvertFrom-Json',
    'Write-Output',
    'Get-Item',
    'ForEach-Object',
  ];
  expect([...known].filter((command) => !own.includes(command))).toEqual([]);
});
