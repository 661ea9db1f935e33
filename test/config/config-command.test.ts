// `curlew config` as a process: options with their sources, secrets hidden, the schema, and wrong files with their places.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../generator/config/config-schema.js';
import { targets } from '../../generator/targets.js';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

const config = `{
  "targets": ["curl"],
  "server": "https://x.example?key=secret",
  "headers": { "Authorization": "Bearer secret" },
  "documents": [
    { "input": "https://me:secret@x.example/a.yaml?token=secret&b", "output": "a" },
    { "input": "b.yaml", "output": "b", "targets": ["powershell"] }
  ]
}`;

/** Without what nobody said. */
function said(out: string): readonly string[] {
  return out.split('\n').filter((line) => line !== '' && !line.endsWith('(default)'));
}

describe('config --print', () => {
  it('says what every option comes to and where it was said, without secrets', async () => {
    const folder = makeFolder({ 'curlew.config.json': config });
    const { code, out, err } = await curlew(folder, ['config', '--print', '--strict', '--placeholders', 'angle']);
    expect([code, err]).toEqual([0, '']);
    expect(said(out.replaceAll(folder, 'HERE'))).toEqual([
      'input            "https://***@x.example/a.yaml?token=***&b"  (curlew.config.json /documents/0)',
      'output           "HERE/a"  (curlew.config.json /documents/0)',
      'targets          ["curl"]  (curlew.config.json)',
      'server           "https://x.example?key=***"  (curlew.config.json)',
      'placeholders     "angle"  (command line)',
      'headers          {"Authorization":"***"}  (curlew.config.json)',
      'strict           true  (command line)',
      'input            "HERE/b.yaml"  (curlew.config.json /documents/1)',
      'output           "HERE/b"  (curlew.config.json /documents/1)',
      'targets          ["powershell"]  (curlew.config.json /documents/1)',
      'server           "https://x.example?key=***"  (curlew.config.json)',
      'placeholders     "angle"  (command line)',
      'headers          {"Authorization":"***"}  (curlew.config.json)',
      'strict           true  (command line)',
    ]);
  });

  it('is JSON on demand, and needs no file', async () => {
    const { out } = await curlew(makeFolder(), ['config', '--json', '--input', 'a.yaml', '--header', 'X-Key: secret']);
    const { input, output, headers } = JSON.parse(out) as Record<string, unknown>;
    expect([input, output, headers]).toEqual([
      { value: 'a.yaml', from: 'command line' },
      { value: 'generated', from: 'default' },
      { value: { 'X-Key': '***' }, from: 'command line' },
    ]);
  });
});

it('config schema prints the schema', async () => {
  const { code, out } = await curlew(makeFolder({ 'curlew.config.json': '{' }), ['config', 'schema']);
  expect([code, JSON.parse(out)]).toEqual([0, configSchema(targets.map(({ name }) => name))]);
});

const wrong = [
  {
    name: 'an unknown key',
    given: '{\n  "input": "a.yaml",\n  "outptu": "x"\n}',
    want: 'HERE/curlew.config.json:3:3: error /outptu: unknown option "outptu"\n  hint: did you mean "output"?\n',
  },
  {
    name: 'a wrong type inside a document',
    given: '{ "documents": [\n  { "input": "a.yaml", "pagination": { "list": { "style": "pages" } } } ] }',
    want: 'HERE/curlew.config.json:2:50: error /documents/0/pagination/list/style: style must be one of page, offset, cursor, id, url, link, single\n  hint: see "Config" in the README\n',
  },
  {
    name: 'broken JSON',
    given: '{\n  "input": "a.yaml"\n  "output": "x"\n}',
    want: 'HERE/curlew.config.json:3:3: error: expected "," between members\n  hint: correct the JSON; a linter shows the place\n',
  },
  {
    name: 'a key twice',
    given: '{ "input": "a.yaml",\n  "input": "b.yaml" }',
    want: 'HERE/curlew.config.json:2:3: error: key "input" already defined at 1:3\n  hint: remove one of the two\n',
  },
] as const;

describe('a wrong config ends every run with 2, and nothing is written', () => {
  it.each(wrong)('$name', async ({ given, want }) => {
    const folder = makeFolder({ 'curlew.config.json': given });
    expect(await curlew(folder, ['generate'])).toEqual({ code: 2, out: '', err: want });
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });
});
