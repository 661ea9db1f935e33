// What goes wrong, with its exit code and words: 1 the document, 2 the call, 3 the disk.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

const seeHelp = '\n  hint: curlew --help lists commands, curlew <command> --help its options\n';
const seeConfig = '\n  hint: see "Config" in the README\n';

const usage = [
  { name: 'an unknown option', given: ['--nope'], want: `curlew: error: Unknown argument: nope${seeHelp}` },
  {
    name: 'an option with a slip',
    given: ['--outptu', 'x'],
    want: 'curlew: error: Unknown argument: outptu\n  hint: did you mean --output?\n',
  },
  {
    name: 'a server without a scheme',
    given: ['--server', 'localhost:3000'],
    want: 'api.yaml: error: the server "localhost:3000" is no URL\n  hint: write one that begins with https:// or http://, such as https://api.example.com/v1\n',
  },
  {
    name: 'an output without a name',
    given: ['-o', ''],
    want: 'command line: error: the output folder is an empty text\n  hint: name a folder, . for this one\n',
  },
  { name: 'a second document', given: ['other.yaml'], want: `curlew: error: Unknown argument: other.yaml${seeHelp}` },
  {
    name: 'an option without its value',
    given: ['--include'],
    want: `curlew: error: Not enough arguments following: include${seeHelp}`,
  },
  {
    name: 'a number that is none',
    given: ['--width', 'wide'],
    want: `command line: error /width: width must be a whole number${seeConfig}`,
  },
  {
    name: 'a negative number',
    given: ['--width=-1'],
    want: `command line: error /width: width must be a whole number${seeConfig}`,
  },
  {
    name: 'an option twice',
    given: ['-o', 'a', '-o', 'b'],
    want: `command line: error /output: output must be a string${seeConfig}`,
  },
  {
    name: 'a header without a colon',
    given: ['--header', 'x'],
    want: 'command line: error: --header needs a name and a colon\n  hint: write --header "Name: value"\n',
  },
  {
    name: 'an unknown target',
    given: ['-t', 'typscript'],
    want: 'api.yaml: error: there is no target "typscript"\n  hint: did you mean typescript?\n',
  },
  {
    name: 'a config that is not there',
    given: ['-c', 'gone.json'],
    want: 'HERE/gone.json: error: no such file\n  hint: give --config a path that exists\n',
  },
];

describe('usage', () => {
  it.each(usage)('$name', async ({ given, want }) => {
    const folder = makeFolder({ 'api.yaml': document });
    expect(await curlew(folder, ['api.yaml', ...given])).toEqual({ code: 2, out: '', err: want });
  });

  it.each([
    { given: ['genrate', 'api.yaml'], want: 'generate' },
    { given: ['inspct'], want: 'inspect' },
  ])('a command with a slip: $want', async ({ given, want }) => {
    expect(await curlew(makeFolder({ 'api.yaml': document }), given)).toEqual({
      code: 2,
      out: '',
      err: `curlew: error: there is no command and no file "${given[0]}"\n  hint: did you mean curlew ${want}?\n`,
    });
  });

  it.each([['inspect'], ['check'], ['verify']])('a document without a name: %s', async (command) => {
    expect(await curlew(makeFolder(), [command, ''])).toEqual({
      code: 2,
      out: '',
      err: 'command line: error: the document is an empty text\n  hint: name a path, a URL, or - for standard input\n',
    });
  });

  it('a choice that is none', async () => {
    const { code, err } = await curlew(makeFolder(), ['--formatter', 'black']);
    expect([code, err]).toEqual([
      2,
      `curlew: error: Invalid values: Argument: formatter, Given: "black", Choices: "prettier", "oxfmt", "none"${seeHelp}`,
    ]);
  });
});

const twice = document.replace('operationId: create-zone', 'operationId: list-zones');

describe('documents', () => {
  it('that are wrong leave the output as it is', async () => {
    const folder = makeFolder({ 'api.yaml': document, 'bad.yaml': 'openapi: 3.1.0\npaths: []\n' });
    await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--quiet']);
    const before = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
    const { code, err } = await curlew(folder, ['bad.yaml', '-o', 'out', '-t', 'curl']);
    expect([code, err.split('\n')[0]]).toEqual([1, 'bad.yaml:2:1: error /paths: expected object, found array']);
    expect(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).toBe(before);
  });

  it('that are odd are repaired, unless --strict', async () => {
    const folder = makeFolder({ 'api.yaml': twice });
    const lenient = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl']);
    const strict = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--strict']);
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    expect(lenient.err).toContain('warning');
    expect(strict.err.split('\n')[0]).toMatch(/^api\.yaml:\d+:\d+: error .*list-zones/);
  });

  it('that are not there', async () => {
    expect(await curlew(makeFolder(), ['gone.yaml'])).toEqual({
      code: 3,
      out: '',
      err: 'gone.yaml: error: cannot read gone.yaml: no such file\n  hint: check the path; it is taken from the current folder\n',
    });
  });
});

describe('folders', () => {
  it('that hold a package', async () => {
    const { code, err } = await curlew(makeFolder({ 'api.yaml': document, 'package.json': '{}' }), [
      'api.yaml',
      '-o',
      '.',
    ]);
    expect([code, err]).toEqual([
      3,
      'api.yaml: error: HERE: holds package.json\n  hint: give -o a folder of its own, such as src/api\n',
    ]);
  });

  it('with edited files, unless --force', async () => {
    const folder = makeFolder({ 'api.yaml': document, 'out/curl/zones/list-zones.sh': 'mine' });
    const options = ['api.yaml', '-o', 'out', '-t', 'curl', '--quiet'];
    const refused = await curlew(folder, options);
    expect([refused.code, refused.err.split('\n')[0]]).toEqual([
      3,
      'api.yaml: error: HERE/out/curl/zones/list-zones.sh: exists and was not written by curlew',
    ]);
    expect((await curlew(folder, [...options, '--force'])).code).toBe(0);
  });
});
