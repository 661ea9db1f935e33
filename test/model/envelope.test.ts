// Which wrappers are taken off a success value.

import { describe, expect, it } from 'vitest';
import { defaultEnvelope, type EnvelopeOptions } from '../../generator/model/envelope.js';
import { documentOf, modelOf } from './api.js';

const success = { type: 'boolean' };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const wrapped = (properties: object): object => json({ type: 'object', properties });

interface Case {
  readonly name: string;
  readonly responses: object;
  readonly schemas?: object;
  readonly options?: Partial<EnvelopeOptions>;
  readonly want: object | null;
}

const cloudflare = { value: '/result', success: '/success' };

const cases: readonly Case[] = [
  { name: 'success beside result', responses: { 200: wrapped({ success, result: {} }) }, want: cloudflare },
  {
    name: 'success by its values',
    responses: { 200: wrapped({ success: { enum: [true, false] }, result: {} }) },
    want: cloudflare,
  },
  {
    name: 'success as a constant',
    responses: { 200: wrapped({ success: { const: true }, result: {} }) },
    want: cloudflare,
  },
  {
    name: 'success that is a text',
    responses: { 200: wrapped({ success: { type: 'string' }, result: {} }) },
    want: null,
  },
  { name: 'result alone', responses: { 200: wrapped({ result: {} }) }, want: null },
  { name: 'nothing of it', responses: { 200: wrapped({ id: {} }) }, want: null },
  {
    name: 'along references and allOf',
    responses: {
      200: json({ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { result: { type: 'array' } } }] }),
    },
    schemas: { Base: { properties: { success: { $ref: '#/components/schemas/Flag' } } }, Flag: success },
    want: cloudflare,
  },
  {
    name: 'a schema that refers to itself',
    responses: { 200: json({ $ref: '#/components/schemas/Loop' }) },
    schemas: { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } },
    want: null,
  },
  {
    name: 'all successes',
    responses: { 200: wrapped({ success, result: {} }), 201: wrapped({ success, result: {} }) },
    want: cloudflare,
  },
  {
    name: 'not all successes',
    responses: { 200: wrapped({ success, result: {} }), 201: wrapped({ id: {} }) },
    want: null,
  },
  { name: 'an empty success beside', responses: { 200: wrapped({ success, result: {} }), 204: {} }, want: cloudflare },
  {
    name: 'bytes beside',
    responses: {
      200: {
        content: {
          'application/octet-stream': {},
          'application/json': { schema: { properties: { success, result: {} } } },
        },
      },
    },
    want: cloudflare,
  },
  { name: 'errors only', responses: { '4XX': wrapped({ success, result: {} }) }, want: null },
  { name: 'switched off', responses: { 200: wrapped({ success, result: {} }) }, options: { mode: 'none' }, want: null },
  {
    name: 'another property',
    responses: { 200: wrapped({ success, data: {} }) },
    options: { value: ['result', 'data'] },
    want: { value: '/data', success: '/success' },
  },
  {
    name: 'without success, when asked',
    responses: { 200: wrapped({ data: {} }) },
    options: { value: ['data'], withoutSuccess: true },
    want: { value: '/data', success: null },
  },
];

describe('envelopes', () => {
  it.each(cases)('$name', ({ responses, schemas = {}, options, want }) => {
    const document = documentOf({ 'GET /a': { responses } }, { components: { schemas } });
    const { operations } = modelOf(document, { envelope: { ...defaultEnvelope, ...options } });
    expect(operations[0]?.envelope).toEqual(want);
  });
});
