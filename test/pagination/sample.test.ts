// Forty detections, drawn at random (seed 20261123) from six large public documents and checked by reading each: sample.json
// holds the operation, what was found, the verdict and why. The documents are not part of the project.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generator/model/build.js';
import type { PaginationRule } from '../../generator/pagination/options.js';
import { ruleOf } from '../../generator/pagination/override.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { readDocument } from '../../generator/read-document.js';

interface Entry {
  readonly document: string;
  readonly operation: string;
  readonly rule: string;
  readonly confidence: string;
  readonly found: PaginationRule;
  readonly verdict: 'right' | 'wrong';
  readonly why: string;
}

const sample = JSON.parse(readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8')) as readonly Entry[];
const folder = join(import.meta.dirname, '../../../shared/specs/big');
const documents = [...new Set(sample.map(({ document }) => document))];
const here = documents.filter((document) => existsSync(join(folder, document)));
const absent = documents.filter((document) => !here.includes(document));

describe('the sample', () => {
  it('has forty operations, each with a verdict and its reason, and no wrong one among "high"', () => {
    expect(sample.map(({ why }) => why.length > 20)).toEqual(Array(40).fill(true));
    expect(sample.filter(({ confidence, verdict }) => confidence === 'high' && verdict === 'wrong')).toEqual([]);
    expect(new Set(sample.map(({ document, operation }) => `${document} ${operation}`)).size).toBe(40);
  });

  it(
    `is checked again where the documents are (absent here: ${absent.join(', ') || 'none'})`,
    { timeout: 120_000 },
    async () => {
      for (const document of here) {
        const api = buildModel(await readDocument(join(folder, document)));
        const { paginations: found } = paginations(api);
        const entries = sample.filter((entry) => entry.document === document);
        const now = entries.map(({ operation }) => {
          const pagination = found.get(operation);
          return (
            pagination && {
              operation,
              rule: pagination.rule,
              confidence: pagination.confidence,
              found: ruleOf(pagination),
            }
          );
        });
        expect(now).toEqual(
          entries.map(({ operation, rule, confidence, found: want }) => ({ operation, rule, confidence, found: want })),
        );
      }
    },
  );
});
