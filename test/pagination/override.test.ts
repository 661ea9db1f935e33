// Rules to paste: what `--explain` offers makes the decision that it was made from.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generator/model/build.js';
import type { Pagination } from '../../generator/model/pagination.js';
import { defaultPaginationOptions, type PaginationRule } from '../../generator/pagination/options.js';
import { type Paginations, paginations } from '../../generator/pagination/paginations.js';
import { readDocument } from '../../generator/read-document.js';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder as folderWith } from '../folder.js';
import { operationApi, query, things } from './api.js';

useCli();

const specs = join(import.meta.dirname, '../../specs');
const folders = readdirSync(specs).filter((folder) => folder.startsWith('pagination-'));

/** A decision without where it came from. */
function decisions({ paginations: found }: Paginations): ReadonlyMap<string, Partial<Pagination>> {
  return new Map(
    [...found].map(([key, { rule: _rule, confidence: _confidence, evidence: _evidence, ...rest }]) => [key, rest]),
  );
}

function pasted({ report }: Paginations): Readonly<Record<string, PaginationRule | false>> {
  return Object.fromEntries(report.operations.flatMap(({ key, override }) => (override ? [[key, override]] : [])));
}

describe('pasted into the config, every rule', () => {
  it.each(folders)('of %s fits, and decides the same', async (folder) => {
    const api = buildModel(await readDocument(join(specs, folder, 'openapi.yaml')));
    const found = paginations(api);
    const again = paginations(api, { ...defaultPaginationOptions, operations: pasted(found) });
    expect(again.diagnostics).toEqual([]);
    const now = decisions(again);
    for (const [key, decision] of decisions(found)) expect(now.get(key)).toEqual(decision);
  });
});

describe('what is unsure', () => {
  it.each([
    {
      name: 'an id without a flag',
      given: { parameters: `[${query('since', 'type: integer', 'a greater id')}]`, answer: things },
      want: { style: 'id', items: '', after: 'since', id: '/id' },
    },
    {
      name: 'an id in an object of the item, Discord',
      given: {
        parameters: `[${query('after', 'type: string', 'a greater id')}]`,
        answer:
          '{ type: array, items: { properties: { user: { properties: { id: { type: string } } }, nick: { type: string } } } }',
      },
      want: { style: 'id', items: '', after: 'after', id: '/user/id' },
    },
    {
      name: 'a page number alone',
      given: { parameters: `[${query('page', 'type: integer')}]`, answer: `{ properties: { data: ${things} } }` },
      want: { style: 'page', items: '/data', page: 'page', start: 1 },
    },
    {
      name: 'a `next` that may be a URL',
      given: { answer: `{ properties: { data: ${things}, next: { type: string } } }` },
      want: { style: 'url', items: '/data', next: '/next' },
    },
    {
      name: 'a page number whose items are not known: no rule could name them',
      given: {
        parameters: `[${query('page', 'type: integer')}, ${query('limit', 'type: integer')}]`,
        answer: `{ properties: { cats: ${things}, dogs: ${things} } }`,
      },
      want: null,
    },
  ])('$name', ({ given, want }) => {
    const api = operationApi(given);
    const found = paginations(api);
    expect(found.report.operations.map(({ outcome, override }) => ({ outcome, override }))).toEqual([
      { outcome: 'unsure', override: want },
    ]);
    expect(paginations(api, { ...defaultPaginationOptions, operations: pasted(found) }).diagnostics).toEqual([]);
  });
});

it('is offered as text that a config takes as it stands', async () => {
  const spec = join(specs, 'pagination-id', 'openapi.yaml');
  const folder = folderWith({});
  const report = await curlew(folder, ['pagination', spec, '--explain']);
  const lines = [...report.out.matchAll(/^ {2}override +(.+)$/gm)].map(([, line]) => line);
  writeFileSync(
    join(folder, 'curlew.config.mjs'),
    `export default { input: ${JSON.stringify(spec)}, pagination: {\n${lines.join('\n')}\n} };\n`,
  );
  const { code, out } = await curlew(folder, ['pagination', '--json']);
  const { operations } = JSON.parse(out) as Paginations['report'];
  expect({ code, rules: operations.map(({ key, rule }) => [key, rule]) }).toEqual({
    code: 0,
    rules: [
      ['GET /customers', 'config'],
      ['GET /models', 'config'],
      ['GET /members', 'config'],
    ],
  });
});

it('is one list of reports as JSON where a config has several documents', async () => {
  const documents = ['pagination-id', 'pagination-page'].map((name) => ({
    input: join(specs, name, 'openapi.yaml'),
    output: name,
  }));
  const folder = folderWith({ 'curlew.config.json': JSON.stringify({ documents }) });
  const { code, out } = await curlew(folder, ['pagination', '--json']);
  const reports = JSON.parse(out) as readonly Paginations['report'][];
  expect([code, reports.map(({ operations }) => operations.length > 0)]).toEqual([0, [true, true]]);
});
