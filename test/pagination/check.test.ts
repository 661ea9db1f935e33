// A document that changes how a list paginates changes the lock file: `--check` fails and shows the decision before and after.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { curlew, useCli } from '../commands/cli.js';
import { makeFolder as folderWith } from '../folder.js';

useCli();

const byPage = `openapi: 3.1.0
info: { title: Tiny, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /zones:
    get:
      operationId: list-zones
      tags: [zones]
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: cursor, in: query, schema: { type: string } }
      responses:
        '200':
          description: zones
          content:
            application/json:
              schema:
                type: object
                properties:
                  zones: { type: array, items: { type: object } }
                  total_pages: { type: integer }
`;

/** Each a change of the document, and what the diff of the lock file says. */
const changes = [
  {
    name: 'a token in the answer, which wins over the page',
    text: byPage.replace('total_pages: { type: integer }', 'next_cursor: { type: string }'),
    gone: ['"style": "page"', '"page": "page"', '"totalPages": "/total_pages"'],
    come: ['"style": "cursor"', '"cursor": "cursor"', '"next": "/next_cursor"'],
  },
  {
    name: 'another place of the items',
    text: byPage.replace('zones: { type: array', 'data: { type: array'),
    gone: ['"items": "/zones"'],
    come: ['"items": "/data"'],
  },
  {
    name: 'no list any more',
    text: byPage.replace('zones: { type: array, items: { type: object } }', 'zone: { type: object }'),
    gone: ['"GET /zones": {', '"style": "page"'],
    come: [],
  },
];

describe('--check', () => {
  it.each(changes)('$name', async ({ text, gone, come }) => {
    const folder = folderWith({ 'api.yaml': byPage });
    const options = ['api.yaml', '-o', 'out', '-t', 'curl'];
    expect((await curlew(folder, options)).code).toBe(0);
    expect((await curlew(folder, [...options, '--check'])).code).toBe(0);
    writeFileSync(join(folder, 'api.yaml'), text);
    const { code, out } = await curlew(folder, [...options, '--check']);
    const [, lock = ''] = out.split('+++ b/curlew.lock.json\n');
    const lines = (lock.split(/^--- /m)[0] ?? '').split('\n').map((line) => line.replaceAll(/\s+/g, ' '));
    const has = (sign: string, part: string): boolean =>
      lines.some((line) => line.startsWith(sign) && line.includes(part));
    expect({
      code,
      gone: gone.filter((part) => has('-', part)),
      come: come.filter((part) => has('+', part)),
    }).toEqual({ code: 1, gone, come });
  });
});
