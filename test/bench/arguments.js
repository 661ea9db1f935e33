// The benchmark's command line.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchFolder, rootFolder } from './places.js';

export const usage = `npm run bench -- [options]

  --documents A,B   documents to generate from (default: Cloudflare's and GitHub's of ../shared/specs/big)
  --runs N          interleaved runs of each contender (default: 3)
  --only A,B        parts to measure: time, tsc, size, scaling (default: all)
  --tools A,B       contenders (default: all)
  --sizes A,B       numbers of operations to cut the first document to, for scaling (default: 100,200,400,800,1500)
  --graph A,B       numbers of operations of Microsoft Graph's document, for scaling; 0 for none (default: 2000,5000,11422)
  --timeout N       seconds after which a run counts as failed (default: 300)
  --curlew FILE     command line to measure (default: dist/cli.cjs)
  --results FILE    where measurements are kept; a part replaces its own (default: test/bench/results.json)
  --report FOLDER   where BENCHMARKS.md and docs/benchmarks are written (default: the repository)
  --render          measure nothing: write the report from the results

On ext4, let five minutes pass after many files were deleted: until then it passes over their inodes, and making files is slow.`;

const shared = join(rootFolder, '../shared/specs/big');

const known = {
  documents: { type: 'string', default: ['cloudflare.json', 'github.json'].map((name) => join(shared, name)).join() },
  runs: { type: 'string', default: '3' },
  only: { type: 'string' },
  tools: { type: 'string' },
  sizes: { type: 'string', default: '100,200,400,800,1500' },
  graph: { type: 'string', default: '2000,5000,11422' },
  timeout: { type: 'string', default: '300' },
  curlew: { type: 'string', default: join(rootFolder, 'dist/cli.cjs') },
  results: { type: 'string', default: join(benchFolder, 'results.json') },
  report: { type: 'string', default: rootFolder },
  render: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** What the user asks for; throws where it cannot be meant. */
export function readArguments(given, parts) {
  const { values } = parseArgs({ args: [...given], options: known });
  const only = values.only?.split(',') ?? parts;
  const strange = only.find((part) => !parts.includes(part));
  if (strange !== undefined) throw new Error(`--only ${strange}: there are ${parts.join(', ')}`);
  return {
    ...values,
    only,
    documents: values.help || values.render ? [] : values.documents.split(',').map(existing),
    tools: values.tools?.split(',') ?? null,
    runs: count('runs', values.runs),
    timeout: count('timeout', values.timeout),
    sizes: values.sizes.split(',').map((size) => count('sizes', size)),
    graph: values.graph === '0' ? [] : values.graph.split(',').map((size) => count('graph', size)),
    curlew: resolve(values.curlew),
    results: resolve(values.results),
    report: resolve(values.report),
  };
}

function existing(path) {
  if (!existsSync(path)) throw new Error(`--documents: ${path} does not exist`);
  return resolve(path);
}

function count(name, text) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} ${text}: not a number above 0`);
  return Number(text);
}
