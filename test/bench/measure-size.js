// How much the output is: files and bytes on disk, and bytes of a bundle with one GET, one paginated list, or everything.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSize, exportsOf } from './bundle.js';
import { chooseContenders } from './contenders.js';
import { describeDocument } from './documents.js';
import { outputOf } from './generate-once.js';
import { countFiles } from './output-folder.js';

/** The operations that are bundled; of other documents the first GET with a path parameter and the first list are. */
const chosen = {
  cloudflare: { get: 'GET /zones/{zone_id}', list: 'GET /zones' },
  github: { get: 'GET /repos/{owner}/{repo}', list: 'GET /user/repos' },
};

/** Rows of each document: files, bytes, and bytes of gzip -9 of bundles; null where a generator has no such thing. */
export async function measureSize(options) {
  const documents = [];
  for (const document of options.documents) {
    const rows = [];
    const operations = await chooseOperations(document, options);
    for (const contender of chooseContenders(options))
      rows.push(await measure(contender, { document, operations, options }));
    documents.push({ ...describeDocument(document), bundled: operations.keys, rows });
  }
  return { documents };
}

/** curlew's manifest knows which operations are lists. */
async function chooseOperations(document, options) {
  const [curlew] = chooseContenders({ ...options, tools: ['curlew'] });
  const { out, failure } = await outputOf(curlew, document, options);
  if (failure !== null) throw new Error(`curlew on ${document.name}: ${failure}`);
  const { operations } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const keyOf = ({ method, path }) => `${method} ${path}`;
  const wanted = chosen[document.name] ?? {};
  const find = (key, fits) => operations.find((operation) => keyOf(operation) === key) ?? operations.find(fits);
  const get = find(wanted.get, ({ method, path }) => method === 'GET' && path.includes('{'));
  const list = find(wanted.list, ({ typescript }) => typescript.all !== null);
  return { get, list, keys: { get: get && keyOf(get), list: list && keyOf(list) } };
}

async function measure(contender, { document, operations: { get, list }, options }) {
  const { out, failure } = await outputOf(contender, document, options);
  if (failure !== null) return { name: contender.name, failure };
  try {
    return {
      name: contender.name,
      failure: null,
      ...countFiles(out),
      bundles: await bundles(contender, { out, get, list }),
    };
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    return { name: contender.name, failure: `esbuild: ${error.errors[0]?.text}` };
  }
}

/** `null` where the output exports no value. `isWhole` says that `get` is the whole client. */
async function bundles(contender, { out, get, list }) {
  const entry = join(out, contender.entry);
  const names = await exportsOf(entry);
  if (names.length === 0) return null;
  const isCurlew = contender.package === 'curlew';
  const getName = isCurlew ? get.typescript.function : exportFor(names, get);
  const listName = isCurlew ? (list?.typescript.all ?? undefined) : undefined;
  const client = isCurlew ? ['createClient'] : [];
  return {
    get: await bundleSize(entry, getName === undefined ? null : [...client, getName]),
    isWhole: getName === undefined,
    list: listName === undefined ? null : await bundleSize(entry, [...client, listName]),
    everything: await bundleSize(entry, null),
  };
}

/** Peers make names of the operationId, each in its own spelling. */
function exportFor(names, { operationId }) {
  const letters = (text) => text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return operationId === null ? undefined : names.find((name) => letters(name) === letters(operationId));
}
