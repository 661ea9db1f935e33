// Errors and warnings as text, JSON and workflow commands; the golden texts are what users read.

import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';
import { document } from './document.js';

useCli();

const bad = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n  /b: []\n  /a: x\n';
const hint = 'compare the indentation and the brackets with the OpenAPI specification';

function many(count: number): string {
  const paths = Array.from({ length: count }, (_, index) => `  /p${index}: []\n`);
  return `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths:\n${paths.join('')}`;
}

describe('a wrong document', () => {
  it.each([
    {
      format: 'text',
      want: `bad.yaml:4:3: error /paths/~1b: expected object, found array
  hint: ${hint}
bad.yaml:5:3: error /paths/~1a: expected object, found string
  hint: ${hint}
`,
    },
    {
      format: 'json',
      want: `{"severity":"error","code":"wrong-type","file":"bad.yaml","line":4,"column":3,"pointer":"/paths/~1b","message":"expected object, found array","hint":"${hint}"}
{"severity":"error","code":"wrong-type","file":"bad.yaml","line":5,"column":3,"pointer":"/paths/~1a","message":"expected object, found string","hint":"${hint}"}
`,
    },
    {
      format: 'github',
      want: `::error file=bad.yaml,line=4,col=3,title=wrong-type::/paths/~1b: expected object, found array (${hint})
::error file=bad.yaml,line=5,col=3,title=wrong-type::/paths/~1a: expected object, found string (${hint})
`,
    },
  ])('as $format, by every command', async ({ format, want }) => {
    const folder = makeFolder({ 'bad.yaml': bad });
    const answer = { code: 1, out: '', err: want };
    for (const call of [['generate'], ['check'], ['pagination'], ['snippet'], ['codesamples']]) {
      const operation = call[0] === 'snippet' ? ['x'] : [];
      const given = [...call, 'bad.yaml', ...operation, '--format', format];
      expect(await curlew(folder, given), call[0] ?? '').toEqual(answer);
    }
  });

  it('with many errors: fifty of them, the rest counted', async () => {
    const folder = makeFolder({ 'bad.yaml': many(70) });
    const { code, err } = await curlew(folder, ['bad.yaml']);
    const lines = err.trimEnd().split('\n');
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 101, '… and 20 more; --format json lists all']);
    expect(lines[0]).toMatch(/^bad\.yaml:4:3: error \/paths\/~1p0: /);
    expect(lines[98]).toMatch(/^bad\.yaml:53:3: error \/paths\/~1p49: /);
    const json = await curlew(folder, ['bad.yaml', '--format=json']);
    expect(
      json.err
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { line: number }).line),
    ).toEqual(Array.from({ length: 70 }, (_, index) => index + 4));
  });

  it('twice gives the same words', async () => {
    const folder = makeFolder({ 'bad.yaml': many(30) });
    expect(await curlew(folder, ['bad.yaml'])).toEqual(await curlew(folder, ['bad.yaml']));
  });
});

describe('other mistakes', () => {
  it.each([
    {
      name: 'of the call',
      given: ['api.yaml', '--nope'],
      code: 2,
      want: { code: 'usage', file: 'curlew', message: 'Unknown argument: nope' },
    },
    {
      name: 'of the disk',
      given: ['api.yaml', '-o', '/dev/null/x'],
      code: 3,
      want: { code: 'output', file: 'api.yaml', message: '/dev/null: is not a folder' },
    },
    {
      name: 'of a target',
      given: ['api.yaml', '-t', 'curll'],
      code: 2,
      want: { code: 'unknown-target', file: 'api.yaml', message: 'there is no target "curll"' },
    },
    {
      name: 'a missing file',
      given: ['none.yaml'],
      code: 3,
      want: { code: 'unreadable', file: 'none.yaml', message: 'cannot read none.yaml: no such file' },
    },
  ])('$name are JSON as well', async ({ given, code, want }) => {
    const answer = await curlew(makeFolder({ 'api.yaml': document }), [...given, '--format', 'json']);
    expect([answer.code, answer.out]).toEqual([code, '']);
    expect(JSON.parse(answer.err)).toMatchObject({ severity: 'error', pointer: '', ...want });
  });

  it('a run without mistakes prints no line that is not JSON', async () => {
    const folder = makeFolder({ 'api.yaml': document.replace('operationId: create-zone', 'operationId: list-zones') });
    const { code, out, err } = await curlew(folder, ['api.yaml', '-o', 'out', '-t', 'curl', '--format', 'json']);
    expect([code, out]).toEqual([0, '']);
    expect(JSON.parse(err)).toMatchObject({ severity: 'warning', code: 'duplicate-operation-id', file: 'api.yaml' });
  });
});

describe('text of a document', () => {
  const evil = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  "/a\\n::error::b\\e[31m##[group]x": []
`;
  it.each(['text', 'json', 'github'])('drives neither terminal nor workflow, as %s', async (format) => {
    const { code, err } = await curlew(makeFolder({ 'bad.yaml': evil }), ['bad.yaml', '--format', format]);
    expect(code).toBe(1);
    // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|##\[/);
    const lines = err.trimEnd().split('\n');
    expect(lines.filter((line) => /^\s*::/.test(line) && !line.startsWith('::error file=bad.yaml,'))).toEqual([]);
    expect(lines.length).toBe(format === 'text' ? 2 : 1);
  });
});
