// BENCHMARKS.md: goals first, then every table, then how it was measured and what each peer does not do.

import { goals } from './goals.js';
import { scalingSection, sizeSection, timeSection, tscSection } from './sections.js';
import { number, table } from './table.js';

const sections = {
  time: ['Time and memory of generating', timeSection],
  scaling: ['Growth with the document', scalingSection],
  tsc: ['What the output costs a compiler', tscSection],
  size: ['Size of the output', sizeSection],
};

/** The page's text; `charts` are `{ name, title }`. */
export function reportText(results, charts) {
  const measured = Object.entries(sections).filter(([part]) => results[part] !== undefined);
  const blocks = [
    '# Benchmarks',
    introduction,
    ...charts.map(({ name, title }) => `![${title}](docs/benchmarks/${name}.svg)`),
    '## Goals',
    goalTable(results),
    ...measured.flatMap(([part, [title, section]]) => [
      `## ${title}`,
      circumstances(part, results[part]),
      ...section(results[part], results),
    ]),
    '## Contenders',
    contenderTable(measured.map(([part]) => results[part])),
    method,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const introduction = `Made by \`npm run bench\` from \`test/bench/results.json\`; nothing here is written by hand. Everything that was measured is
here, the goals that are missed too. Seconds are wall time of whole processes; all figures are medians, all ratios are of
medians of the same run. Smaller is better everywhere.`;

const method = `## How it is measured

- Contenders run in turns (A B C A B C …), each as \`node <its script>\` in a fresh project of its own, with a copy of the
  document, without any cache, and without the environment variables that speak to Node itself (\`NODE_…\`): with
  certificates to read by \`NODE_EXTRA_CA_CERTS\`, an empty script can take three times as long. Who fails once is listed
  with its message and not tried again; orval, swagger-typescript-api and openapi-typescript's command, which are slow and
  which no goal is about, run once.
- Peak memory is the largest resident set, as GNU time reports it (\`/usr/bin/time -f %M\`): of the process or a child it
  waited for, threads included. CPU seconds are of all processors, user and
  system: they say more than wall time does where the machine was not quiet.
- "With prettier" is the command and then \`prettier --write\` over its output, two processes, seconds added up; curlew
  formats in its own process with the same prettier. swagger-typescript-api formats always, openapi-typescript prints by
  TypeScript's printer: they have no such row.
- "Complete" is functions, types, pagination, and the six kinds of snippets: curl for POSIX shells, for cmd.exe and for both
  PowerShells, \`Invoke-RestMethod\`, and calls of the typed functions.
- "Again" is the same command in the same project after a cold run; one operation changed is a required query parameter
  more at the document's middle operation. The output is compared with a cold run's, byte for byte: another byte counts as
  a failure. Beside it, an empty script says what Node takes before any command has begun.
- tsc checks the whole output with the same options for all: strict, skipLibCheck, ES2022, moduleResolution bundler.
  Seconds are of the whole process. (curlew's output compiles under every other strict flag too; most peers' does not.)
- Bundles: esbuild, minified, ESM, gzip -9, with all that the output imports. One GET of curlew includes \`createClient\`: auth,
  retries, timeouts and typed errors. A peer's is its function with the client that it uses by default; where a peer
  has no function for an operation on its own, the whole client is what an application bundles.
- Smaller documents are cut from the large one: operations evenly spread, and only the components that they reach. The
  exponent is the slope of least squares over logarithms of operations and seconds.

\`\`\`sh
npm ci && npm run build
npm run bench                                        # all parts, three runs each
npm run bench -- --only time --runs 5                # one part; the others stay as they were
npm run bench -- --documents api.yaml --report /tmp  # your own document
\`\`\``;

function goalTable(results) {
  const rows = goals(results).map(({ name, document, value, most, isMet }) => [
    name,
    document,
    number(value, 2),
    number(most, 2),
    isMet ? 'met' : '**missed**',
  ]);
  return rows.length === 0
    ? 'Nothing was measured yet.'
    : table(['goal', 'document', 'measured', 'at most', 'result'], rows);
}

/** Parts may be of different days. */
function circumstances(part, { date, machine, runs }) {
  const { processor, memory, system, node, commit, load } = machine;
  return `\`npm run bench -- --only ${part} --runs ${runs}\` on ${date}: ${processor}, ${memory} GiB, ${system}, Node ${node}, curlew at ${commit}; load average before: ${number(load, 1)}.`;
}

function contenderTable(parts) {
  const rows = [...new Map(parts.flatMap(({ contenders }) => contenders.map((one) => [one.name, one]))).values()];
  const tools = Object.entries(Object.assign({}, ...parts.map(({ tools: used }) => used)));
  const lines = rows.map(({ name, package: from, version, note }) => [name, `${from} ${version}`, note]);
  return `${table(['contender', 'package', 'what it writes'], lines)}\n\n${tools.map(([name, version]) => `${name} ${version}`).join(', ')}.`;
}
