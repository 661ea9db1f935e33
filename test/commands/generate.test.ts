// `curlew generate` as a process: what it writes, prints and exits with.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

const quick = ['--formatter', 'none'];

interface ManifestFile {
  readonly operations: readonly { readonly operationId: string }[];
}

function operationsOf(folder: string, output = 'out'): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, output, 'manifest.json'), 'utf8')) as ManifestFile;
  return manifest.operations.map(({ operationId }) => operationId);
}

describe('a run', () => {
  it('writes, and says what in one line', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, out, err } = await curlew(folder, ['api.yaml', '-o', 'out', ...quick]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(
      /^api\.yaml: 4 operations, (\d+) files, \1 changed in N ms \(load N ms, read N ms, plan N ms, render N ms, .*\)\n$/,
    );
    expect(operationsOf(folder)).toEqual(['list-zones', 'create-zone', 'get-user', 'delete-key']);
    expect(existsSync(join(folder, 'out.lock'))).toBe(false);
  });

  it('changes nothing the second time', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', ...quick]);
    const { err } = await curlew(folder, ['generate', 'api.yaml', '-o', 'out', ...quick]);
    expect(err).toMatch(/^api\.yaml: 4 operations, \d+ files, none changed in/);
  });

  it('reads standard input', async () => {
    const folder = makeFolder();
    const { code, err } = await curlew(folder, ['-', '-o', 'out', ...quick], document);
    expect([code, err.slice(0, 16)]).toEqual([0, '-: 4 operations,']);
  });

  it('makes the embedded document where none is named', async () => {
    const folder = makeFolder();
    const { code } = await curlew(folder, ['-t', 'curl', '--quiet']);
    expect([code, existsSync(join(folder, 'generated/curl/zones/get-zone.sh'))]).toEqual([0, true]);
  });

  it('keeps names when the document changes', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', ...quick]);
    writeFileSync(join(folder, 'api.yaml'), document.replace('operationId: get-user', 'operationId: fetch-user'));
    const { out } = await curlew(folder, ['api.yaml', '-o', 'out', '--json', ...quick]);
    expect((JSON.parse(out) as { renames: unknown }).renames).toEqual([
      { of: 'GET /users/{id}', wanted: 'fetchUser', name: 'getUser', reason: 'locked' },
    ]);
  });

  it('puts a server of choice everywhere', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'all', '--server', 'https://other.example/v2', ...quick]);
    const texts = ['typescript/client.ts', 'curl/zones/list-zones.sh'].map((path) =>
      readFileSync(join(folder, 'out', path), 'utf8'),
    );
    expect(texts.map((text) => [text.includes('https://other.example/v2'), text.includes('api.example.com')])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe('filters', () => {
  it.each([
    { name: 'a tag', given: ['--include', 'tag:zones'], want: ['list-zones', 'create-zone'] },
    { name: 'several', given: ['--include', 'tag:keys', 'id:get-user'], want: ['get-user', 'delete-key'] },
    { name: 'a path glob', given: ['--include', 'path:/users/**'], want: ['get-user', 'delete-key'] },
    { name: 'one segment', given: ['--include', '/users/*'], want: ['get-user'] },
    { name: 'a template', given: ['--include', '/users/{id}'], want: ['get-user'] },
    { name: 'an operationId', given: ['--include', 'delete-key'], want: ['delete-key'] },
    { name: 'a method left out', given: ['--exclude', 'method:get'], want: ['create-zone', 'delete-key'] },
    { name: 'both', given: ['--include', 'tag:zones', '--exclude', 'method:POST'], want: ['list-zones'] },
    { name: 'no deprecated ones', given: ['--no-deprecated'], want: ['list-zones', 'get-user', 'delete-key'] },
  ])('$name', async ({ given, want }) => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, err } = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--quiet', ...given]);
    expect([code, err, operationsOf(folder)]).toEqual([0, '', want]);
  });

  it('say where they match nothing', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, err } = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--include', 'tag:Zones']);
    expect([code, err.split('\n')[1]]).toEqual([0, 'api.yaml: warning: no operation matches "tag:Zones"']);
  });
});

describe('output', () => {
  const stale = document.replace('title: Tiny', 'title: Tinier');

  it('is checked: 0 where it is fresh', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', ...quick]);
    expect(await curlew(folder, ['api.yaml', '-o', 'out', '--check', '--quiet', ...quick])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('is checked: 1 with a diff where it is stale, and nothing is written', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'typescript', ...quick]);
    const before = readFileSync(join(folder, 'out/typescript/types.ts'), 'utf8');
    writeFileSync(join(folder, 'api.yaml'), stale);
    const { code, out } = await curlew(folder, ['api.yaml', '-o', 'out', '--check', ...quick]);
    expect(code).toBe(1);
    expect(out).toContain(`--- a/typescript/types.ts
+++ b/typescript/types.ts
@@ -1,2 +1,2 @@
-/* Generated by curlew from Tiny. Do not edit: change the document or the templates. */
+/* Generated by curlew from Tinier. Do not edit: change the document or the templates. */
`);
    expect(out.endsWith('output is stale: run curlew generate and commit the result\n')).toBe(true);
    expect(readFileSync(join(folder, 'out/typescript/types.ts'), 'utf8')).toBe(before);
  });

  it('is shown by a dry run, and nothing is written', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, out } = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--dry-run', ...quick]);
    const want = ['zones/list-zones', 'zones/create-zone', 'users/get-user', 'keys/delete-key'].map(
      (file) => `add    curl/${file}.sh`,
    );
    expect([code, out.split('\n')]).toEqual([0, [...want, 'add    curlew.lock.json', 'add    manifest.json', '']]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('is reported as JSON', async () => {
    const folder = makeFolder({ 'api.yaml': document });
    const { code, out, err } = await curlew(folder, [
      'api.yaml',
      '-o',
      'out',
      '-t',
      'curl',
      '--json',
      '--include',
      'tag:users',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      input: 'api.yaml',
      output: join(folder, 'out'),
      operations: 1,
      files: 3,
      added: ['curl/users/get-user.sh', 'curlew.lock.json', 'manifest.json'],
      changed: [],
      removed: [],
      renames: [],
      diagnostics: [],
    });
  });

  it('holds nothing that a terminal would act upon', async () => {
    const evil = document
      .replace('title: Tiny', 'title: "\\x1b[31m\\u202e\\x85Tiny"')
      .replace('tags: [keys]', 'tags: ["\\x1b[31m"]');
    const folder = makeFolder({ 'api.yaml': document });
    await curlew(folder, ['api.yaml', '-o', 'out', ...quick]);
    writeFileSync(join(folder, 'api.yaml'), evil);
    const { out } = await curlew(folder, ['api.yaml', '-o', 'out', '--check', ...quick]);
    expect(out).toContain('Tiny');
    expect(out.replaceAll(/[\n\t\x20-\x7e…]/g, '')).toBe('');
  });
});
