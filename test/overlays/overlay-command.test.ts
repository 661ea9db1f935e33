// Overlays from the command line and the config: what a run makes of them, and how it ends where one is wrong.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { formatDiagnostic } from '../../generator/diagnostics-format.js';
import { readDocument } from '../../generator/read-document.js';
import { curlew, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder } from '../folder.js';

useCli();

const head = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n";
const quick = ['-t', 'curl', '-o', 'out'];

describe('a run', () => {
  it('generates the document with its overlays applied, in order', async () => {
    const folder = makeFolder({
      'api.yaml': document,
      'o/a.yaml': `${head}  - target: $.servers[0]\n    update: { url: 'https://a.example' }\n`,
      'o/b.json': JSON.stringify({
        overlay: '1.0.0',
        info: { title: 't', version: '1' },
        actions: [
          { target: '$.servers[0]', update: { url: 'https://b.example' } },
          { target: "$.paths['/zones'].post", remove: true },
        ],
      }),
    });
    const { code, err } = await curlew(folder, ['api.yaml', ...quick, '--overlay', 'o/a.yaml', 'o/b.json', '--quiet']);
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out/curl/zones/list-zones.sh'), 'utf8')).toContain('https://b.example/zones');
    expect(existsSync(join(folder, 'out/curl/zones/create-zone.sh'))).toBe(false);
  });

  it('takes paths in a config from where the config is', async () => {
    const folder = makeFolder({
      'conf/api.yaml': document,
      'conf/o.yaml': `${head}  - { target: $.paths, remove: false, update: { /new: { get: { responses: { '204': { description: ok } } } } } }\n`,
      'conf/curlew.config.json':
        '{ "input": "api.yaml", "output": "out", "targets": ["curl"], "overlays": ["o.yaml"] }',
    });
    expect((await curlew(folder, ['-c', 'conf/curlew.config.json', '--quiet'])).code).toBe(0);
    expect(readFileSync(join(folder, 'conf/out/manifest.json'), 'utf8')).toContain('"/new"');
  });

  it('warns where a target selects nothing, and goes on', async () => {
    const folder = makeFolder({
      'api.yaml': document,
      'o.yaml': `${head}  - target: $.paths['/gone']\n    remove: true\n`,
    });
    const { code, err } = await curlew(folder, ['api.yaml', ...quick, '--overlay', 'o.yaml']);
    expect([code, err.split('\n')[1]]).toEqual([
      0,
      `o.yaml:4:5: warning /actions/0/target: "$.paths['/gone']" selects nothing in the document`,
    ]);
  });

  it('says of wrong values in which file they stand', async () => {
    const folder = makeFolder({
      'api.yaml': document.replace('/zones:', '/first:\n    get: {}\n  /zones:'),
      'o.yaml': `${head}  - target: $.paths['/first']\n    remove: true\n  - target: $.paths['/zones'].get\n    update:\n      parameters: 1\n`,
    });
    const { code, err } = await curlew(folder, ['api.yaml', ...quick, '--overlay', 'o.yaml']);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'o.yaml:8:7: error /actions/1/update/parameters: expected array, found number',
    ]);
    writeFileSync(join(folder, 'o.yaml'), `${head}  - target: $.paths['/first']\n    remove: true\n`);
    writeFileSync(join(folder, 'api.yaml'), document.replace('operationId: list-zones', 'operationId: 1'));
    const { err: own } = await curlew(folder, ['api.yaml', ...quick, '--overlay', 'o.yaml']);
    expect(own).toContain('api.yaml:6:');
  });
});

const wrong = [
  {
    name: 'no overlay at all',
    given: 'openapi: 3.1.0\n',
    want: ['o.yaml:1:1: error: this is no Overlay document'],
  },
  {
    name: 'a version that is not known',
    given: "overlay: 2.0.0\ninfo: { title: t, version: '1' }\nactions: [{ target: $, update: {} }]\n",
    want: ['o.yaml:1:1: error /overlay: "2.0.0" is no version of Overlay that is known'],
  },
  {
    name: 'a version that YAML reads as a number',
    given: "overlay: 1.0\ninfo: { title: t, version: '1' }\nactions: [{ target: $, update: {} }]\n",
    want: ['o.yaml:1:1: error /overlay: 1 is no version of Overlay that is known'],
  },
  {
    name: 'fields that are missing or wrong, all at once',
    given:
      'overlay: 1.0.0\ninfo: { title: 1 }\nextend: x\nactions:\n  - update: {}\n  - target: $\n    remove: maybe\n    copy: $.a\n',
    want: [
      'o.yaml:3:1: error /extend: unknown field "extend"',
      'o.yaml:2:9: error /info/title: title must be of type string',
      'o.yaml:2:1: error /info: version is missing',
      'o.yaml:5:5: error /actions/0: target is missing',
      'o.yaml:8:5: error /actions/1/copy: unknown field "copy"',
      'o.yaml:7:5: error /actions/1/remove: remove must be of type boolean',
    ],
  },
  {
    name: 'no actions',
    given: "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: []\n",
    want: ['o.yaml:3:1: error /actions: there is no action'],
  },
  {
    name: 'an expression that is no JSONPath',
    given: `${head}  - { target: '$.paths[?(@.x ==]', remove: true }\n`,
    want: ['o.yaml:4:7: error /actions/0/target: "$.paths[?(@.x ==]" is no JSONPath: it goes wrong at "]"'],
  },
  {
    name: 'a value that does not fit',
    given: `${head}  - target: $.paths['/zones']\n    update:\n      get: []\n`,
    want: ['o.yaml:6:7: error /actions/0/update/get: a list cannot be merged into an object'],
  },
  {
    name: 'the end of the document itself',
    given: `${head}  - { target: $, remove: true }\n`,
    want: ['o.yaml:4:7: error /actions/0/target: the document itself cannot be removed'],
  },
  {
    name: 'broken YAML',
    given: 'overlay: [',
    want: ['o.yaml:1:11: error: unexpected end; a bracket is not closed'],
  },
] as const;

describe('a wrong overlay', () => {
  it.each(wrong)('$name', async ({ given, want }) => {
    const folder = makeFolder({ 'api.yaml': document, 'o.yaml': given });
    const overlays = [join(folder, 'o.yaml')];
    const error: unknown = await readDocument(join(folder, 'api.yaml'), { overlays }).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof DocumentError)) throw error;
    const lines = error.diagnostics.map((one) => formatDiagnostic(one).split('\n')[0]?.replace(`${folder}/`, ''));
    expect([error.exit, lines]).toEqual(['document', want]);
  });

  it('ends a run with 1, and nothing is written', async () => {
    const folder = makeFolder({ 'api.yaml': document, 'o.yaml': wrong[0].given });
    const { code, err } = await curlew(folder, ['api.yaml', ...quick, '--overlay', 'o.yaml']);
    expect([code, err.split('\n')[0]]).toEqual([1, wrong[0].want[0]]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('one that is not there ends it with 3', async () => {
    const { code, err } = await curlew(makeFolder({ 'api.yaml': document }), ['api.yaml', '--overlay', 'gone.yaml']);
    expect([code, err.split('\n')[0]]).toEqual([3, 'gone.yaml: error: cannot read gone.yaml: no such file']);
  });
});
