// Pairs of small documents: one operation each, with the part that changes put in.

import { join } from 'node:path';
import { diffPlans } from '../../generator/diff/diff-plans.js';
import type { DiffReport } from '../../generator/diff/change.js';
import { planDocument } from '../../generator/plan-document.js';
import { makeFolder } from '../folder.js';

/** Parts of an OpenAPI document as JSON. */
export type Part = Readonly<Record<string, unknown>>;

/** A document of `paths` and what stands beside them. */
export function api(paths: Part, rest: Part = {}): Part {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: [{ url: 'https://a.example' }],
    paths,
    ...rest,
  };
}

/** `GET /things` called `listThings`, which answers with `schema`. */
export function answering(schema: unknown, components: Part = {}): Part {
  const content = { 'application/json': { schema } };
  return api({ '/things': { get: operation({ responses: { '200': { description: '', content } } }) } }, { components });
}

/** `POST /things` with a JSON body of `schema`. */
export function taking(schema: unknown, components: Part = {}): Part {
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  return api({ '/things': { post: operation({ requestBody }) } }, { components });
}

/** `GET /things` with these query parameters. */
export function querying(...parameters: readonly Part[]): Part {
  return api({ '/things': { get: operation({ parameters: parameters.map((part) => ({ in: 'query', ...part })) }) } });
}

export function operation(part: Part = {}): Part {
  return { operationId: 'listThings', responses: { '204': { description: '' } }, ...part };
}

/** The report of a pair, as the command makes it. */
export async function reportOf(before: Part, after: Part): Promise<DiffReport> {
  const folder = makeFolder({ 'old.json': JSON.stringify(before), 'new.json': JSON.stringify(after) });
  const old = await planDocument({ input: join(folder, 'old.json') });
  const now = await planDocument({ input: join(folder, 'new.json') }, { lock: old.names.lock });
  return diffPlans(old, now);
}

/** A report in one line for each change, without the snippets, which follow from the rest: `breaking enum-member-added output`. */
export async function changesOf(before: Part, after: Part): Promise<readonly string[]> {
  const { changes } = await reportOf(before, after);
  return changes
    .filter(({ code }) => code !== 'snippet-changed')
    .map(({ verdict, code, subject, path }) =>
      [verdict, code, ...(subject.kind === 'type' ? [subject.name, subject.direction ?? ''] : []), path]
        .filter((word) => word !== '')
        .join(' '),
    );
}
