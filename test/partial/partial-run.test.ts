// Which changes are made in part, and what is made for them.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../generator/options.js';
import { makeFolder } from '../folder.js';
import { type Json, operationOf, smallDocument, type SmallDocument, withExamples } from './document.js';
import { type BothWays, bothWays } from './part-and-whole.js';

type Change = (document: SmallDocument) => void;

async function made(change: Change, given: Partial<DocumentOptions> = {}): Promise<BothWays> {
  const both = await bothWays(JSON.stringify(smallDocument()), JSON.stringify(smallDocument(change)), given);
  if (both === null) throw new Error('the document is refused');
  return both;
}

const parts =
  (change: (operation: Json) => void): Change =>
  (document) =>
    change(operationOf(document, '/parts'));

describe('a change that concerns nobody else', () => {
  it.each<{ name: string; change: Change; want: readonly string[] }>([
    {
      name: 'of a text',
      change: parts((operation) => (operation['description'] = 'Said later.')),
      want: ['typescript/operations/parts.ts', 'manifest.json'],
    },
    {
      name: 'of a parameter',
      change: parts((operation) => {
        operation['parameters'] = [
          { name: 'later', in: 'query', required: true, schema: { type: 'string' } },
          { $ref: '#/components/parameters/Size' },
        ];
      }),
      want: [
        'typescript/operations/parts.ts',
        'typescript-usage/parts/list-parts.ts',
        'curl/parts/list-parts.sh',
        'manifest.json',
      ],
    },
    {
      name: 'of an operation with others in its file',
      change: (document) => (operationOf(document, '/things/{id}')['summary'] = 'Later.'),
      want: ['typescript/operations/things.ts', 'manifest.json'],
    },
    {
      name: 'of two operations',
      change: (document) => {
        operationOf(document, '/things/{id}')['summary'] = 'Later.';
        operationOf(document, '/parts')['summary'] = 'Later.';
      },
      want: ['typescript/operations/things.ts', 'typescript/operations/parts.ts', 'manifest.json'],
    },
  ])('$name', async ({ change, want }) => {
    const both = await made(change);
    expect(both.part).toEqual(both.whole);
    expect(both.made).toEqual(want);
  });

  it('is made with the overlays', async () => {
    const action = { target: "$.paths['/parts'].get", update: { description: 'Laid over.' } };
    const overlay = { overlay: '1.0.0', info: { title: 'More', version: '1' }, actions: [action] };
    const folder = makeFolder({ 'overlay.json': JSON.stringify(overlay) });
    const change = parts((operation) => (operation['summary'] = 'Later.'));
    const both = await made(change, { overlays: [join(folder, 'overlay.json')] });
    expect(both.part).toEqual(both.whole);
    expect(both.part?.files['typescript/operations/parts.ts']).toContain('Laid over.');
  });

  it('removes files of an example that is gone', async () => {
    const [before, after] = [['one', 'two'], ['one']].map((names) =>
      JSON.stringify(smallDocument(withExamples(names))),
    );
    const both = await bothWays(before ?? '', after ?? '');
    expect(both?.part).toEqual(both?.whole);
  });
});

describe('everything is made after a change', () => {
  it.each<{ name: string; change: Change; given?: Partial<DocumentOptions> }>([
    {
      name: 'of a component',
      change: ({ components }) => Object.assign(components.schemas['Part'] ?? {}, { title: 'Later' }),
    },
    { name: 'of nothing', change: () => undefined },
    {
      name: 'that is wrong',
      change: parts((operation) => (operation['parameters'] = [{ $ref: '#/components/parameters/Size' }, 5])),
    },
    { name: 'of what an operation refers to', change: parts((operation) => (operation['parameters'] = [])) },
    { name: 'of a tag', change: parts((operation) => (operation['tags'] = ['things'])) },
    { name: 'of an operationId', change: parts((operation) => (operation['operationId'] = 'later')) },
    { name: 'of security', change: parts((operation) => (operation['security'] = [])) },
    {
      name: 'of how a list is iterated',
      change: parts((operation) => {
        operation['parameters'] = [
          { $ref: '#/components/parameters/Size' },
          { name: 'page', in: 'query', schema: { type: 'integer' } },
        ];
      }),
    },
    {
      name: 'with a new warning',
      change: parts(
        (operation) => (
          (operation['x-note'] = ''),
          (operation['responses'] = { ...(operation['responses'] as Json), '4xx': { description: 'no' } })
        ),
      ),
    },
    {
      name: 'in a target that shows many',
      change: parts((operation) => (operation['summary'] = 'Later.')),
      given: { targets: ['markdown'] },
    },
    {
      name: 'with a filter',
      change: parts((operation) => (operation['summary'] = 'Later.')),
      given: { include: ['tag:parts'] },
    },
    {
      name: 'with values for an operation',
      change: parts((operation) => (operation['summary'] = 'Later.')),
      given: { values: { listParts: { input: { size: 'large' } } } } as never,
    },
  ])('$name', async ({ change, given = {} }) => {
    expect((await made(change, given)).part).toBeNull();
  });
});
