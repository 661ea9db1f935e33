// verify as a whole: what is right passes in every shell of this machine, and what is wrong is found.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planDocument } from '../../generator/plan-document.js';
import type { OperationExample } from '../../generator/model/example.js';
import type { Plan } from '../../generator/plan.js';
import { startEchoServer } from '../../generator/verify/echo-server.js';
import { verifyFunctions } from '../../generator/verify/functions.js';
import { loadTranspiler, writeClient } from '../../generator/verify/javascript.js';
import { isWrong, type Verdict } from '../../generator/verify/verdict.js';
import { shellNames, verify } from '../../generator/verify/verify.js';
import { hasWine } from '../../generator/verify/wine.js';
import { verifyTable } from '../../generator/verify/verify-table.js';
import { makeFolder } from '../folder.js';

const folder = makeFolder();

const document = join(folder, 'openapi.yaml');
writeFileSync(
  document,
  `openapi: 3.1.0
info: { title: Birds, version: '1' }
servers: [{ url: 'https://birds.example' }]
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
security: [{ token: [] }]
paths:
  /birds/{bird_id}:
    put:
      operationId: putBird
      parameters:
        - { name: bird_id, in: path, required: true, schema: { type: string, example: 'a b/c' } }
        - { name: tag, in: query, required: true, schema: { type: string, example: "it's $HOME & \\"more\\"" } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, example: { name: "Anna's \`curlew\` $(id)", wings: 9007199254740993 } }
      responses: { '200': { description: OK, content: { application/json: { schema: { type: object } } } } }
  /photos:
    post:
      operationId: addPhoto
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [note, photo]
              properties: { note: { type: string, example: '@<;"' }, photo: { type: string, format: binary } }
      responses: { '204': { description: No content } }
  /names:
    post:
      operationId: nameBirds
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object }
            examples:
              The bird that is called by a very long name: { value: { name: one } }
              The bird that is called by a very long name too: { value: { name: two } }
              The bird that is called by a very long n-2: { value: { name: three } }
      responses: { '204': { description: No content } }
  /loop:
    trace:
      operationId: loop
      responses: { '200': { description: OK } }
  /search:
    get:
      operationId: search
      requestBody: { required: true, content: { application/json: { schema: { type: object, example: { q: x } } } } }
      responses: { '204': { description: No content } }
`,
);

function statuses(verdicts: readonly Verdict[]): Readonly<Record<string, readonly string[]>> {
  const operations = [...new Set(verdicts.map(({ operation }) => operation))];
  return Object.fromEntries(
    operations.map((operation) => {
      const own = verdicts.filter((verdict) => verdict.operation === operation);
      return [operation, [...new Set(own.map(({ outcome }) => outcome.status))]];
    }),
  );
}

test('every function and snippet sends what was meant', async () => {
  const report = await verify({ input: document }, { shells: shellNames.filter((name) => name !== 'wine') });
  expect(report.verdicts.filter(isWrong)).toEqual([]);
  expect(statuses(report.verdicts)).toEqual({
    'PUT /birds/{bird_id}': ['same'],
    'POST /photos': ['same'],
    // fetch sends no body with GET; curl does.
    'GET /search': ['not-expressible', 'same'],
    // Names of examples that are the same where files end.
    'POST /names': ['same'],
    // No fetch sends TRACE.
    'TRACE /loop': ['not-expressible', 'same'],
  });
  const ran = [...new Set(report.verdicts.map(({ shell }) => shell))];
  expect(ran).toEqual(expect.arrayContaining(['function', 'node', 'bash']));
  expect(ran.filter((shell) => report.notAvailable.includes(shell))).toEqual([]);
}, 120_000);

// Wine expands the value of a variable twice, so a percent sign in the text itself proves nothing there.
const inWine = {
  'PUT /birds/{bird_id}': ['not-run'],
  'POST /photos': ['same'],
  'POST /names': ['same'],
  'TRACE /loop': ['same'],
  'GET /search': ['same'],
};

test(`wine ${hasWine() ? 'agrees where it can' : 'is not on this machine'}`, async () => {
  const report = await verify({ input: document }, { shells: ['wine'] });
  expect(statuses(report.verdicts)).toEqual(hasWine() ? inWine : {});
  expect(report.notAvailable).toEqual(hasWine() ? [] : ['wine']);
}, 180_000);

describe('a function that does not send what was meant', () => {
  test.each([
    {
      name: 'differs in the path',
      change: (example: OperationExample) => ({ ...example, input: { ...example.input, bird_id: 'other' } }),
      want: { status: 'differs', differences: [{ part: 'path', meant: '/birds/a%20b%2Fc', sent: '/birds/other' }] },
    },
    {
      name: 'fails where it sends nothing',
      change: (example: OperationExample) => ({ ...example, input: { ...example.input, bird_id: '' } }),
      want: { status: 'failed', reason: 'no request arrived', output: expect.stringContaining('InputError') },
    },
    {
      name: 'is not called for another host',
      change: (example: OperationExample) => ({
        ...example,
        request: { ...example.request, url: [{ kind: 'literal' as const, text: 'https://birds.example/birds' }] },
      }),
      want: {
        status: 'failed',
        reason: 'the URL leads away from this machine: https://birds.example/birds',
        output: '',
      },
    },
  ])('$name', async ({ change, want }) => {
    const server = await startEchoServer();
    try {
      const { plan } = await planDocument({ input: document, server: server.origin, include: ['id:putBird'] });
      const client = makeFolder({ 'package.json': '{ "type": "module" }' });
      writeClient(plan, client, await loadTranspiler());
      const [verdict] = await verifyFunctions(changed(plan, change), { server, folder: client });
      expect(verdict?.outcome).toEqual(want);
    } finally {
      await server.close();
    }
  });
});

function changed(plan: Plan, change: (example: OperationExample) => OperationExample): Plan {
  return { ...plan, examples: new Map([...plan.examples].map(([key, examples]) => [key, examples.map(change)])) };
}

test('an unknown shell is a mistake of the call', async () => {
  await expect(verify({ input: document }, { shells: ['bsh'] })).rejects.toMatchObject({
    exit: 'usage',
    diagnostics: [{ code: 'unknown-shell', message: 'there is no shell "bsh"', hint: 'did you mean bash?' }],
  });
});

test('the table', () => {
  const found = { operation: 'GET /a', operationId: null, example: '', target: 'curl' };
  const differences = [{ part: 'path', meant: '/a', sent: '/b\u001b[31m' }];
  const text = verifyTable({
    operations: 2,
    examples: 2,
    notAvailable: ['fish'],
    verdicts: [
      { ...found, shell: 'bash', outcome: { status: 'same' } },
      { ...found, shell: 'zsh', outcome: { status: 'differs', differences } },
      {
        ...found,
        operation: 'PUT /b',
        example: 'two',
        shell: 'bash',
        outcome: { status: 'not-expressible', reason: 'part-name' },
      },
      {
        ...found,
        operation: 'PUT /b',
        example: 'two',
        shell: 'zsh',
        outcome: { status: 'failed', reason: 'no request arrived', output: 'curl: (3)\n' },
      },
    ],
  });
  expect(text).toBe(`operation     bash       zsh      fish
GET /a        same       differs  not available
PUT /b (two)  part-name  failed   not available

GET /a: zsh (curl)
  path
    meant /a
    sent  /b\\u001b[31m

PUT /b (two): zsh (curl): no request arrived
  it said: curl: (3)

2 operations, 2 examples, 4 calls: 1 same, 1 differ, 1 failed, 1 not expressible
  curl: part-name: 1
not on this machine: fish
`);
});
