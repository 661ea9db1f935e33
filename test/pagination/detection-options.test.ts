// What a config says about lists as a whole: schemes of its own, lists to leave alone, how sure detection has to be.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { planDocument } from '../../generator/plan-document.js';
import type { DocumentOptions } from '../../generator/options.js';
import { makeFolder as folderWith } from '../folder.js';

const list = (parameters: string, properties: string): string =>
  `{ parameters: [${parameters}], responses: { '200': { description: '', content: { application/json: { schema: { type: object, properties: { rows: { type: array, items: { type: object } }, ${properties} } } } } } } }`;

const document = `openapi: 3.1.0
info: { title: Tiny, version: '1' }
paths:
  /sure: { get: ${list('{ name: cursor, in: query, schema: { type: string } }', 'next_cursor: { type: string }')} }
  /likely: { get: ${list('{ name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }', 'x: { type: string }')} }
  /odd: { get: ${list('{ name: resume, in: query, schema: { type: string } }', 'resume_at: { type: string }')} }
`;

const schemes = { resuming: { style: 'cursor', cursor: 'resume', next: '/resume_at' } } as const;

it.each<{ readonly name: string; readonly given: DocumentOptions['listDetection']; readonly want: object }>([
  { name: 'nothing', given: undefined, want: { '/sure': 'S1', '/likely': 'S7' } },
  { name: 'a scheme', given: { schemes }, want: { '/sure': 'S1', '/likely': 'S7', '/odd': 'scheme resuming' } },
  { name: 'minConfidence', given: { minConfidence: 'high' }, want: { '/sure': 'S1' } },
  { name: 'exclude', given: { exclude: ['GET /sure'] }, want: { '/likely': 'S7' } },
  { name: 'automatic', given: { automatic: false, schemes }, want: { '/odd': 'scheme resuming' } },
])('$name', async ({ given, want }) => {
  const folder = folderWith({});
  writeFileSync(join(folder, 'api.yaml'), document);
  const { plan } = await planDocument({ input: join(folder, 'api.yaml'), ...(given && { listDetection: given }) });
  const rules = [...plan.pagination].filter(([, { style }]) => style !== 'single');
  expect(Object.fromEntries(rules.map(([key, { rule }]) => [key.slice('GET '.length), rule]))).toEqual(want);
});
