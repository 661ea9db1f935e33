// `curlew check`: what is stale, what is only formatted, over all documents of a config.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSameMeaning } from '../../generator/commands/same-meaning.js';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

const config = JSON.stringify({
  targets: ['curl'],
  documents: [
    { input: 'a.yaml', output: 'a' },
    { input: 'b.yaml', output: 'b' },
  ],
});

async function generated(): Promise<string> {
  const folder = makeFolder({ 'curlew.config.json': config, 'a.yaml': document, 'b.yaml': document });
  await curlew(folder, ['generate', '--quiet']);
  return folder;
}

describe('curlew check', () => {
  it('exits with 0 where every document is fresh', async () => {
    const folder = await generated();
    expect(await curlew(folder, ['check', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('exits with 1 and a diff where one of them is not, and writes nothing', async () => {
    const folder = await generated();
    writeFileSync(join(folder, 'b.yaml'), document.replace('api.example.com', 'new.example.com'));
    const before = readFileSync(join(folder, 'b/curl/zones/list-zones.sh'), 'utf8');
    const { code, out } = await curlew(folder, ['check', '--quiet']);
    expect(code).toBe(1);
    expect(out).toContain(`--- a/curl/zones/list-zones.sh
+++ b/curl/zones/list-zones.sh
@@ -1,1 +1,1 @@
-curl https://api.example.com/zones
+curl https://new.example.com/zones
`);
    expect(out.endsWith('output is stale: run curlew generate and commit the result\n')).toBe(true);
    expect(readFileSync(join(folder, 'b/curl/zones/list-zones.sh'), 'utf8')).toBe(before);
  });

  it('names missing files, and those that are no longer made', async () => {
    const folder = await generated();
    rmSync(join(folder, 'a/curl/zones/list-zones.sh'));
    writeFileSync(
      join(folder, 'b.yaml'),
      document.replace('operationId: delete-key, ', '').replace(/ {2}\/users\/\{id\}\/keys[^]*/, ''),
    );
    const { code, out } = await curlew(folder, ['check', '--quiet']);
    expect([code, out.includes('missing: curl/zones/list-zones.sh\n')]).toEqual([1, true]);
    expect(out).toContain('no longer made: curl/keys/delete-key.sh\n');
  });

  it('exits with 0 where files are only formatted, and names them', async () => {
    const folder = await generated();
    const path = join(folder, 'a/curl/zones/list-zones.sh');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(await curlew(folder, ['check', '--quiet'])).toEqual({
      code: 0,
      out: 'formatted by something else: curl/zones/list-zones.sh\n',
      err: '',
    });
  });

  it('prints no line that a workflow takes for a command', async () => {
    const folder = await generated();
    const text = '::add-mask::x\n ::error::y\n##[group]z\n';
    writeFileSync(join(folder, 'a/curl/zones/list-zones.sh'), text);
    const { out } = await curlew(folder, ['check', '--quiet']);
    expect(out).toContain('error::y');
    expect(out).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('the meaning of a file', () => {
  const program = "import { a } from './a.js';\n\n/** Says a. */\nexport const b = { a, 'c-d': [1, 2] };\n";
  it.each([
    {
      name: 'quotes, semicolons and line breaks',
      path: 'x.ts',
      given: 'import { a } from "./a.js"\n/**\n * Says a.\n */\nexport const b = {\n  a,\n  "c-d": [1, 2,],\n}\n',
      want: true,
    },
    { name: 'a type written in parentheses', path: 'y.ts', given: program, want: true },
    { name: 'another value', path: 'x.ts', given: program.replace('2', '3'), want: false },
    { name: 'another comment', path: 'x.ts', given: program.replace('Says', 'Tells'), want: false },
    { name: 'a string that ends otherwise', path: 'x.ts', given: program.replace('c-d', 'c-d '), want: false },
    { name: 'text that does not parse', path: 'x.ts', given: '<<<<<<< ours', want: false },
    { name: 'the ends of lines', path: 'x.ts', given: program.replaceAll('\n', '\r\n'), want: true },
  ])('$name', async ({ path, given, want }) => {
    expect(await hasSameMeaning(path, given, program)).toBe(want);
  });

  it.each([
    { name: 'indentation of JSON', path: 'x.json', given: ['{"a":1}', '{\n  "a": 1\n}\n'], want: true },
    { name: 'a value of JSON', path: 'x.json', given: ['{"a":1}', '{"a":2}'], want: false },
    { name: 'broken JSON', path: 'x.json', given: ['{', '{}'], want: false },
    { name: 'ends of lines of a script', path: 'x.sh', given: ['a\r\nb\r\n', 'a\nb\n'], want: true },
    { name: 'spaces of a script', path: 'x.sh', given: ['a  b\n', 'a b\n'], want: false },
  ])('$name', async ({ path, given: [before = '', after = ''], want }) => {
    expect(await hasSameMeaning(path, before, after)).toBe(want);
  });
});
