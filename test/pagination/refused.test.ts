// A rule that does not fit stops a run: the exit code says so, the message has its place, and nothing is written.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { curlew, useCli } from '../commands/cli.js';
import { makeFolder as folderWith } from '../folder.js';

useCli();

const api = (extension = ''): string => `openapi: 3.1.0
info: { title: Tiny, version: '1' }
paths:
  /things:
    get:
      operationId: list-things
      ${extension}
      parameters: [{ name: at, in: query, schema: { type: string } }]
      responses:
        '200': { $ref: '#/components/responses/Things' }
components:
  responses:
    Things:
      description: Things.
      content:
        application/json:
          schema: { type: object, properties: { data: { type: array, items: { type: object } }, more: { type: string } } }
`;

const config = (rules: object): string => JSON.stringify({ input: 'api.yaml', output: 'out', pagination: rules });

const cases = [
  {
    name: 'an extension that has no such word',
    files: { 'api.yaml': api('x-curlew-pagination: { style: cursor, cusror: at }') },
    parameters: ['api.yaml', '-o', 'out'],
    want: 'api.yaml:7:7: error /paths/~1things/get/x-curlew-pagination: x-curlew-pagination does not fit GET /things (list-things): a rule has no `cusror`',
  },
  {
    name: 'an extension that points at a field that is not there',
    files: { 'api.yaml': api('x-curlew-pagination: { style: cursor, cursor: at, next: /nope }') },
    parameters: ['api.yaml', '-o', 'out'],
    want: 'api.yaml:10:10: error /paths/~1things/get/responses/200: x-curlew-pagination does not fit GET /things (list-things): the response has nothing at "/nope"',
  },
  {
    name: 'a rule of the config',
    files: { 'api.yaml': api(), 'curlew.config.json': config({ 'list-things': { style: 'page', page: 'n' } }) },
    parameters: [],
    want: 'api.yaml:5:5: error /paths/~1things/get: the pagination rule of the config does not fit GET /things (list-things): nothing in the request is called "n"',
  },
  {
    name: 'a rule of the config for an operation that there is none of',
    files: { 'api.yaml': api(), 'curlew.config.json': config({ 'list-thing': false }) },
    parameters: [],
    want: 'api.yaml:3:1: error /paths: the config speaks of the pagination of "list-thing", which is no operation of the document',
  },
];

describe('a run', () => {
  it.each(cases)('is refused for $name', async ({ files, parameters, want }) => {
    const folder = folderWith(files);
    const { code, err } = await curlew(folder, parameters);
    const [line = ''] = err.split('\n');
    expect({ code, line: line.slice(line.indexOf('api.yaml')), written: existsSync(join(folder, 'out')) }).toEqual({
      code: 1,
      line: want,
      written: false,
    });
  });

  it('and the report as well', async () => {
    const folder = folderWith({ 'api.yaml': api('x-curlew-pagination: { style: cursor, cursor: at, next: more }') });
    const { code, out, err } = await curlew(folder, ['pagination', 'api.yaml']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('"more" is the name of a header; in the body it is "/more"');
  });
});
