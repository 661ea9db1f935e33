// The report in text and JSON, the lock file, and that no text of a document gets at a terminal.

import { describe, expect, it } from 'vitest';

import { jsonReports } from '../../generator/commands/report.js';
import { formatPaginationReport } from '../../generator/pagination/format-report.js';
import { paginationLock } from '../../generator/pagination/lock.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { apiOf, query, things } from './api.js';

const list = (parameters: string, answer: string, headers = '{}') =>
  `{ parameters: [${parameters}], responses: { 200: { description: '', headers: ${headers}, content: { application/json: { schema: ${answer} } } } } }`;

const api = apiOf(`
paths:
  /pages: { get: ${list(`${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}`, `{ properties: { items: ${things}, total: { type: integer } } }`)} }
  /tokens: { get: ${list(`${query('cursor', 'type: string')}, ${query('page', 'type: integer')}`, `{ properties: { items: ${things}, next_cursor: { type: string } } }`)} }
  /doubt: { get: ${list(query('cursor', 'type: string'), `{ properties: { items: ${things} } }`)} }
  /one: { get: ${list('', things)} }
  /none: { get: ${list('', '{ type: object }')} }
`);

describe('formatPaginationReport', () => {
  it('gives one line for each operation, unsure ones first', () => {
    expect(formatPaginationReport(paginations(api).report, { explain: false })).toBe(
      [
        'GET /doubt  unsure  `cursor` has no field in the response that gives the next value',
        'GET /pages  page (high, S7)  items /items; ends at `total`, else at an empty page',
        'GET /tokens  cursor (high, S1)  items /items; ends when `next_cursor` is empty',
        'GET /one  single page (medium)  items the body',
        '',
        '2 of 5 operations paginate (page 1, cursor 1), 1 single page, 1 unsure, 1 no list, 0 off',
        '',
      ].join('\n'),
    );
  });

  it('explains: evidence, signals, rejected candidates, notes and a rule to paste', () => {
    const { report } = paginations(api);
    const operations = report.operations.filter(({ key }) => key === 'GET /tokens');
    expect(formatPaginationReport({ ...report, operations }, { explain: true }).split('\n\n')[0]).toBe(
      [
        'GET /tokens  cursor (high, S1)  items /items; ends when `next_cursor` is empty',
        '  evidence     /paths/~1tokens/get/parameters/0',
        '  evidence     /paths/~1tokens/get/responses/200/content/application~1json/schema/properties/next_cursor',
        '  evidence     /paths/~1tokens/get/responses/200/content/application~1json/schema/properties/items',
        '  signals      next_cursor',
        '  rejected     S7: `page` has neither a page size nor a total beside it (/paths/~1tokens/get/parameters/1)',
        '  note         leaves out `page`, which belongs to another style',
        '  override     "GET /tokens": {"style":"cursor","items":"/items","cursor":"cursor","next":"/next_cursor"},',
      ].join('\n'),
    );
  });

  it('gives the whole report as JSON', () => {
    const { report } = paginations(api);
    expect(JSON.parse(jsonReports([report]))).toEqual(report);
  });

  it('escapes control characters, and begins no line like a command of a CI', () => {
    const hostile = apiOf(`{ paths: { "/a\\u001b[2J\\u202e": { get: ${list('', things)} } } }`);
    const text = formatPaginationReport(paginations(hostile).report, { explain: true });
    expect(text).toContain('GET /a\\u001b[2J\\u202e');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

it('suggests to follow Link where nearly all operations declare it, and applies nothing', () => {
  const parameters = `${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}`;
  const declared = Array.from(
    { length: 5 },
    (_, index) => `/a${index}: { get: ${list(parameters, things, '{ Link: { schema: {} } }')} }`,
  );
  const { report } = paginations(
    apiOf(`{ paths: { ${declared.join(', ')}, /b: { get: ${list(parameters, things)} } } }`),
  );
  const noted = report.operations.filter(({ notes }) => notes.some((note) => note.includes('Link')));
  expect(noted.map(({ key, style }) => ({ key, style }))).toEqual([{ key: 'GET /b', style: 'page' }]);
});

it('keeps the decisions for the lock file sorted, without single pages', () => {
  const lock = paginationLock(paginations(api).paginations);
  expect(Object.entries(lock)).toEqual([
    ['GET /pages', { style: 'page', items: '/items', page: 'page', start: 1, size: 'per_page', total: '/total' }],
    ['GET /tokens', { style: 'cursor', items: '/items', cursor: 'cursor', next: '/next_cursor' }],
  ]);
});
