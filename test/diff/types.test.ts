// Types with a name: compared once, through rings, with the functions that they reach; and what is random stays equal to itself.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answering, api, changesOf, operation, type Part, reportOf, taking } from './documents.js';

const ref = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };
const tree = (value: unknown): Part => ({
  schemas: { Tree: { type: 'object', properties: { value, children: { type: 'array', items: ref('Tree') } } } },
});

describe('types', () => {
  it('are compared once, with every function they reach through others', async () => {
    const document = (zone: Part): Part =>
      api(
        {
          '/a': { get: operation({ operationId: 'getA', responses: { '200': answer(ref('Page')) } }) },
          '/b': { get: operation({ operationId: 'getB', responses: { '200': answer(ref('Zone')) } }) },
          '/c': { get: operation({ operationId: 'getC' }) },
        },
        { components: { schemas: { Page: { type: 'object', properties: { zone: ref('Zone') } }, Zone: zone } } },
      );
    const zone = { type: 'object', properties: { id: text } };
    const { changes, counts, verdict } = await reportOf(document(zone), document({ ...zone, required: ['id'] }));
    expect({ changes, counts, verdict }).toEqual({
      verdict: 'minor',
      counts: { breaking: 0, minor: 1, patch: 0 },
      changes: [
        {
          verdict: 'minor',
          code: 'property-required',
          subject: { kind: 'type', name: 'Zone', direction: 'output' },
          path: '.id',
          before: null,
          after: null,
          usedBy: ['getA', 'getB'],
        },
      ],
    });
  });

  it('mean something else in a body', async () => {
    const components = (required: readonly string[]): Part => ({
      schemas: { Zone: { type: 'object', properties: { id: text }, required } },
    });
    expect(await changesOf(taking(ref('Zone'), components([])), taking(ref('Zone'), components(['id'])))).toEqual([
      'breaking property-required Zone input .id',
    ]);
  });

  it('that refer to themselves end', async () => {
    const changes = await changesOf(
      answering(ref('Tree'), tree(text)),
      answering(ref('Tree'), tree({ type: ['string', 'null'] })),
    );
    expect(changes).toEqual(['breaking null-added Tree output .value']);
  });

  it('of another name are compared by what they are, rings included', async () => {
    const named = JSON.parse(JSON.stringify(tree({ type: 'number' })).replaceAll('Tree', 'Plant')) as Part;
    expect(await changesOf(answering(ref('Tree'), tree(text)), answering(ref('Plant'), named))).toEqual([
      'breaking type-changed output.value',
      'breaking type-removed Tree',
      'minor type-added Plant',
    ]);
  });

  it('found in a union by their names, whatever their order', async () => {
    const components = {
      schemas: { A: { type: 'object', properties: { a: text } }, B: { type: 'object', properties: { b: text } } },
    };
    const before = answering({ oneOf: [ref('A'), ref('B')] }, components);
    expect(await changesOf(before, answering({ anyOf: [ref('B'), ref('A')] }, components))).toEqual([]);
    expect(await changesOf(before, answering(ref('B'), components))).toEqual([
      'breaking type-removed A',
      'minor alternative-removed output',
    ]);
  });
});

describe('any schema', () => {
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom({}, { type: 'string' }, { type: ['integer', 'null'] }, { enum: ['a', 1, null] }, ref('Known')),
      fc.record({ type: fc.constant('array'), items: tie('schema') }),
      fc.record({
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema')),
        required: fc.subarray(['a', 'b', 'c']),
      }),
      fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }), description: fc.string() }),
    ),
  }));
  const known = { schemas: { Known: { type: 'object', properties: { known: ref('Known') } } } };

  it('is equal to itself, and two end', async () => {
    const property = fc.asyncProperty(schema, schema, async (before, after) => {
      expect(await changesOf(answering(before, known), answering(before, known))).toEqual([]);
      await changesOf(answering(before, known), answering(after, known));
    });
    await fc.assert(property, { numRuns: 100, seed: 7 });
  });
});

function answer(schema: unknown): Part {
  return { description: '', content: { 'application/json': { schema } } };
}
