// What a caller may write and gets back, said to the compiler: inputs by media type, values by `accept`, answers by status.

import { expect, it } from 'vitest';
import { documentOf } from '../../model/api.js';
import { clientOf, compileWith } from './client.js';

const json = (schema: object): object => ({ 'application/json': { schema } });
const text = { type: 'string' };
const report = { type: 'object', required: ['title'], properties: { title: text } };
const id = { name: 'id', in: 'path', required: true, schema: text };

const document = documentOf({
  'POST /reports': {
    operationId: 'sendReport',
    requestBody: {
      required: true,
      content: {
        ...json(report),
        'application/vnd.report+json': { schema: report },
        'multipart/form-data': {
          schema: { required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
        },
        'text/csv': { schema: text },
      },
    },
  },
  'PUT /reports/{id}': {
    operationId: 'putReport',
    parameters: [id],
    requestBody: { content: { ...json(report), 'text/csv': {} } },
  },
  'PATCH /reports': { operationId: 'touchReport', requestBody: { content: { ...json(report), 'text/csv': {} } } },
  'GET /reports/{id}': {
    operationId: 'getReport',
    parameters: [id],
    responses: {
      200: { content: { 'text/csv': {}, ...json(report), 'application/pdf': {} } },
      404: { content: json({ required: ['missing'], properties: { missing: text } }) },
      '4XX': { content: json({ required: ['problem'], properties: { problem: text } }) },
    },
  },
  'GET /versions': {
    operationId: 'getVersion',
    responses: {
      200: {
        content: {
          'application/vnd.v1+json': { schema: text },
          'application/vnd.v2+json': { schema: { type: 'number' } },
        },
      },
    },
  },
  'GET /same': { operationId: 'getSame', responses: { 200: { content: { 'text/csv': {}, 'text/html': {} } } } },
  'DELETE /reports/{id}': { operationId: 'deleteReport', parameters: [id] },
  'GET /broken': { operationId: 'getBroken', responses: { 500: { content: json(report) } } },
  'GET /any': { operationId: 'getAny', responses: { default: { content: json(report) } } },
  'GET /names': {
    operationId: 'listNames',
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
    responses: {
      200: {
        headers: { Link: { description: 'rel="next"', schema: text } },
        content: json({
          oneOf: [
            { type: 'array', items: text },
            { type: 'array', items: { type: 'number' } },
          ],
        }),
      },
    },
  },
  'POST /lines': {
    operationId: 'sendLines',
    requestBody: {
      required: true,
      content: { 'application/x-ndjson': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  'POST /rows': {
    operationId: 'sendRows',
    requestBody: { required: true, content: { 'application/x-ndjson': { itemSchema: report } } },
  },
  'GET /zone': {
    operationId: 'getZone',
    responses: {
      200: {
        content: json({
          required: ['success', 'result'],
          properties: { success: { type: 'boolean' }, result: report },
        }),
      },
    },
  },
});

/** Each line must compile; a line after `@ts-expect-error` must not. */
const main = `import * as api from './api/index.js';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function yes<T extends true>(): T;
declare const client: api.Client;
type Report = { title: string };

api.sendReport(client, { body: { title: 'x' } });
api.sendReport(client, { contentType: 'application/vnd.report+json', body: { title: 'x' } });
api.sendReport(client, { contentType: 'multipart/form-data', body: { file: new Blob() } });
api.sendReport(client, { contentType: 'text/csv', body: 'a;b' });
// @ts-expect-error a text is no JSON report
api.sendReport(client, { body: 'a;b' });
// @ts-expect-error a report is no text
api.sendReport(client, { contentType: 'text/csv', body: { title: 'x' } });
// @ts-expect-error an undeclared media type
api.sendReport(client, { contentType: 'text/html', body: 'x' });
// @ts-expect-error the body is required
api.sendReport(client, {});

api.putReport(client, { id: '1' });
api.putReport(client, { id: '1', contentType: 'text/csv', body: 'x' });
// @ts-expect-error the parameter is required
api.putReport(client, { body: { title: 'x' } });
api.touchReport(client);
api.touchReport(client, {});

yes<Same<Awaited<ReturnType<typeof api.deleteReport>>, undefined>>();
const byDefault: Promise<Report> = Promise.resolve(api.getReport(client, { id: '1' }));
const asJson: Promise<Report> = Promise.resolve(api.getReport(client, { id: '1', accept: 'application/json' }));
const asText: Promise<string> = Promise.resolve(api.getReport(client, { id: '1', accept: 'text/csv' }));
const asBytes: Promise<Blob> = Promise.resolve(api.getReport(client, { id: '1', accept: 'application/pdf' }));
declare const anyInput: api.GetReportInput;
const asAny: Promise<string | Report | Blob> = Promise.resolve(api.getReport(client, anyInput));
// @ts-expect-error not what was asked for
const wrong: Promise<string> = Promise.resolve(api.getReport(client, { id: '1' }));
const first: Promise<string> = Promise.resolve(api.getVersion(client));
const second: Promise<number> = Promise.resolve(api.getVersion(client, { accept: 'application/vnd.v2+json' }));
const same: Promise<string> = Promise.resolve(api.getSame(client, { accept: 'text/html' }));

export async function answers(): Promise<unknown> {
  const answer = await api.getReport(client, { id: '1' }).result();
  if (answer.ok) yes<Same<typeof answer.status, 200>>();
  else if (answer.status === 404) answer.error.missing.trim();
  else if (answer.status === 403) answer.error.problem.trim();
  else if (answer.status === 500) yes<Same<typeof answer.error, unknown>>();
  const broken = await api.getBroken(client).result();
  if (broken.ok) yes<Same<typeof broken.data, unknown>>();
  else if (broken.status === 500) broken.error.title.trim();
  const any = await api.getAny(client).result();
  (any.ok ? any.data : any.error).title.trim();
  const { envelope } = await api.getZone(client).withResponse();
  yes<Same<typeof envelope.success, boolean>>();
  return [byDefault, asJson, asText, asBytes, asAny, wrong, first, second, same];
}
yes<Same<api.GetZoneOutput, Report>>();
yes<Same<api.ListNamesItem, string | number>>();
api.sendLines(client, { body: new Blob() });
api.sendRows(client, { body: [{ title: 'x' }] });
`;

it('callers write and get what the document says', async () => {
  expect(await compileWith(clientOf(document), main)).toBe('');
});
