// Ten thousand requests to a server that misbehaves: each ends in a value or a typed error, and nothing is left behind.

import { getEventListeners, setMaxListeners } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import type { Client } from '../../templates/typescript/runtime/client.js';
import { apiRequest } from '../../templates/typescript/runtime/request.js';
import { RequestError } from '../../templates/typescript/runtime/errors.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import { cursor } from '../../templates/typescript/runtime/paginate-token.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { followRedirects } from '../../templates/typescript/runtime/redirect.js';
import { clientOf, soon } from './client.js';
import { faults, patience, startFaulty } from './faults.js';
import { collectGarbage } from './garbage.js';
import { trackTimers } from './timers.js';

const operation: Operation = {
  id: 'get',
  method: 'GET',
  path: '/{fault}/{id}',
  parameters: [
    { name: 'fault', in: 'path' },
    { name: 'id', in: 'path' },
  ],
};

/** The same numbers in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const next = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((next ^ (next >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every other one is fine. Those that wait are few, because time passes while they do. */
function plan(count: number): readonly string[] {
  const random = generator(6);
  const waiting = faults.filter(({ ends }) => ends.includes('TimeoutError'));
  const quick = faults.filter((fault) => !waiting.includes(fault));
  return Array.from({ length: count }, () => {
    const from = random() < 0.01 ? waiting : random() < 0.5 ? quick : [];
    return from[Math.floor(random() * from.length)]?.name ?? 'fine';
  });
}

async function ending(client: Client, fault: string, id: number, signal: AbortSignal): Promise<string> {
  try {
    await apiRequest(client, operation, { fault, id }, { signal });
    return 'value';
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { status = '' } = error as { readonly status?: number };
    return `${error.name} ${status}`.trim();
  }
}

/** What was rejected and not caught from now on. */
function unhandled(): readonly unknown[] {
  const reasons: unknown[] = [];
  const listener = (reason: unknown): void => void reasons.push(reason);
  process.on('unhandledRejection', listener);
  onTestFinished(() => void process.off('unhandledRejection', listener));
  return reasons;
}

test('10,000 requests end in a value or a typed error, and leave no timer, listener, rejection or open request', async () => {
  const other = await startFaulty();
  const server = await startFaulty(`${other.url}/fine/0`);
  const { signal } = new AbortController();
  setMaxListeners(100, signal);
  const rejections = unhandled();
  const client = clientOf(server.url, {
    auth: { token: 's3cret' },
    fetch: followRedirects(),
    timeout: patience,
    retryDelay: soon,
  });
  const jobs = plan(10_000).entries();
  const ends = new Map<string, Set<string>>(faults.map(({ name }) => [name, new Set()]));
  const worker = async (): Promise<void> => {
    for (const [id, fault] of jobs) ends.get(fault)?.add(await ending(client, fault, id, signal));
  };
  await Promise.all(Array.from({ length: 40 }, worker));
  for (const { name, ends: allowed } of faults) {
    const found = ends.get(name) ?? new Set();
    // A machine that is busy enough makes any of them late.
    expect({ name, other: [...found].filter((end) => !allowed.includes(end) && end !== 'TimeoutError') }).toEqual({
      name,
      other: [],
    });
    expect({ name, has: allowed.every((end) => found.has(end)) }).toEqual({ name, has: true });
  }
  expect(server.arrived()).toBeGreaterThan(10_000);
  expect([server.hasSeen('s3cret'), other.arrived() > 0, other.hasSeen('s3cret')]).toEqual([true, true, false]);
  await expect.poll(() => [server.waiting(), other.waiting()], { timeout: 20_000 }).toEqual([0, 0]);
  expect([getEventListeners(signal, 'abort').length, rejections]).toEqual([0, []]);
  // The platform and the test have some of their own.
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThan(20);
}, 240_000);

/** Bytes that are still needed. */
async function heap(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}

test('6,000 pages of a list take no more memory than what tells them apart', async () => {
  const fetch = async (request: Request): Promise<Response> => {
    // A network takes its turn of the event loop too.
    await new Promise((resolve) => setImmediate(resolve));
    const page = Number(new URL(request.url).searchParams.get('after') ?? 0);
    const rows = Array.from({ length: 20 }, (_, index) => ({ id: page * 20 + index, text: 'x'.repeat(100) }));
    return Response.json({ rows, next: page < 5_999 ? `${page + 1}` : null });
  };
  const list: Operation = { id: 'list', method: 'GET', path: '/x', parameters: [{ name: 'after', in: 'query' }] };
  const client = clientOf('http://127.0.0.1:9', { fetch });
  const { signal } = new AbortController();
  const timers = trackTimers();
  const pages = { by: cursor, parameter: 'after', next: '/next', items: '/rows' };
  let read = 0;
  let before = 0;
  const all = paginate(client, list, pages, {}, { signal, maxRequests: 6_000 });
  for await (const page of all.pages()) {
    read += page.items.length;
    if (read === 1_000 * 20) before = await heap();
  }
  const grown = ((await heap()) - before) / 2 ** 20;
  expect([read, timers(), getEventListeners(signal, 'abort').length]).toEqual([120_000, 0, 0]);
  // 5,000 pages of 2.5 kB would be 12 MiB.
  expect(grown).toBeLessThan(3);
}, 240_000);
