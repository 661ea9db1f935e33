// How many lists of seven large public documents are decided. The documents are not part of the project: where they are
// absent, the tests say so and are skipped.
//
// A list here is an operation that reads (GET, or POST with a continuation in its body) and either asks for a page or
// answers with a way to the next one (a token, a URL, a flag, a `Link` header) beside something that is no single resource.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generator/model/build.js';
import type { ApiModel, Operation } from '../../generator/model/types.js';
import { factsOf, type Facts } from '../../generator/pagination/facts.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { shapeReader } from '../../generator/pagination/shape.js';
import { continuations } from '../../generator/pagination/signals.js';
import { moreWords, nextCursorWords, nextUrlWords } from '../../generator/pagination/words.js';
import { readDocument } from '../../generator/read-document.js';

const folder = join(import.meta.dirname, '../../../shared/specs/big');

interface Lists {
  readonly lists: number;
  /** Paginate, or are known to be one page. */
  readonly decided: number;
  readonly unsure: number;
  /** The document does not describe what they answer. */
  readonly undescribed: number;
}

const want: Readonly<Record<string, Lists>> = {
  'asana.yaml': { lists: 67, decided: 64, unsure: 3, undescribed: 0 },
  'cloudflare.json': { lists: 79, decided: 78, unsure: 1, undescribed: 0 },
  'github.json': { lists: 284, decided: 280, unsure: 4, undescribed: 0 },
  'plaid.yml': { lists: 42, decided: 38, unsure: 4, undescribed: 0 },
  'slack.swagger2.json': { lists: 32, decided: 13, unsure: 3, undescribed: 16 },
  'stripe.spec3.2023-09.yaml': { lists: 109, decided: 109, unsure: 0, undescribed: 0 },
  'twilio_api_v2010.json': { lists: 61, decided: 61, unsure: 0, undescribed: 0 },
};

const documents = Object.keys(want);
const absent = documents.filter((name) => !existsSync(join(folder, name)));

async function apiOf(document: string): Promise<ApiModel> {
  return buildModel(await readDocument(join(folder, document)));
}

function leadsOn({ fields, headers }: Facts): boolean {
  const names = [nextCursorWords, nextUrlWords, moreWords];
  return headers.some(({ name }) => name === 'link') || fields.some(({ name }) => names.some((one) => one.has(name)));
}

function countLists(api: ApiModel): Lists {
  const read = shapeReader(api);
  const outcomes = new Map(paginations(api).report.operations.map(({ key, outcome }) => [key, outcome]));
  const kinds = api.operations.flatMap((operation) => {
    const facts = factsOf(operation, read);
    const asks = continuations(facts).length > 0;
    if (facts.body === null || !['GET', 'POST'].includes(operation.method)) return [];
    if (!asks && (operation.method === 'POST' || !leadsOn(facts))) return [];
    const outcome = outcomes.get(operation.key) ?? 'none';
    // A file with links to it, one team with a `Link` header: without a parameter for pages these are no lists.
    return outcome === 'none' && !asks ? [] : [outcome];
  });
  const count = (...names: readonly string[]): number => kinds.filter((kind) => names.includes(kind)).length;
  return {
    lists: kinds.length,
    decided: count('detected', 'single'),
    unsure: count('unsure'),
    undescribed: count('none'),
  };
}

describe.skipIf(absent.length > 0)(`lists of large documents (absent here: ${absent.join(', ') || 'none'})`, () => {
  const found: Record<string, Lists> = {};

  it.each(documents)('%s', { timeout: 120_000 }, async (document) => {
    found[document] = countLists(await apiOf(document));
    expect(found[document]).toEqual(want[document]);
  });

  it('are decided to 90 % at least, the undescribed ones counted as missed', () => {
    const sum = (of: keyof Lists): number => Object.values(found).reduce((total, one) => total + one[of], 0);
    expect({ lists: sum('lists'), decided: sum('decided') }).toEqual({ lists: 674, decided: 643 });
    expect(sum('decided') / sum('lists')).toBeGreaterThanOrEqual(0.9);
  });
});

/** They answer one resource, or an object by product. */
const noLists = [
  'GET /accounts/{account_id}/alerting/v3/available_alerts',
  'GET /accounts/{account_id}/alerting/v3/destinations/eligible',
  'GET /accounts/{account_id}/devices/policy',
  'GET /accounts/{account_id}/devices/policy/{policy_id}',
  'GET /accounts/{account_id}/devices/{device_id}/override_codes',
  'GET /accounts/{account_id}/dlp/datasets/{dataset_id}',
  'GET /accounts/{account_id}/queues/{queue_id}',
  'GET /accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id}',
  'GET /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}',
];

describe.skipIf(absent.includes('cloudflare.json'))('lists of Cloudflare with result_info', () => {
  it('are all decided: 56 paginate, 113 have no way to ask for more', { timeout: 120_000 }, async () => {
    const api = await apiOf('cloudflare.json');
    const read = shapeReader(api);
    const hasInfo = (operation: Operation): boolean =>
      factsOf(operation, read).body?.properties.has('result_info') === true;
    const informed = api.operations.filter((operation) => operation.method === 'GET' && hasInfo(operation));
    const { paginations: found } = paginations(api);
    const styles = informed.map(({ key }) => found.get(key)?.style ?? 'none');
    expect(informed).toHaveLength(178);
    expect(styles.filter((style) => style === 'single')).toHaveLength(113);
    expect(styles.filter((style) => style !== 'single' && style !== 'none')).toHaveLength(56);
    expect(informed.filter(({ key }) => !found.has(key)).map(({ key }) => key)).toEqual(noLists);
  });
});
