// Who is measured: the command of each generator and what it writes. All run as `node <script>`, without npx.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder, peerScript, rootFolder } from './places.js';

/** Targets of a complete run: functions, types, pagination and the six kinds of snippets. */
const completeTargets = 'typescript typescript-usage curl curl-cmd curl-powershell5 curl-powershell powershell'.split(
  ' ',
);

/**
 * `command(document, out)` gives the arguments of `node`; `entry` is the module that a user imports, below `out`; `code` the
 * folder or file below `out` that is TypeScript; `prettier` whether prettier is run over it for the formatted class;
 * `mostTurns` is of slow ones that no goal is about.
 */
const peers = [
  {
    name: 'hey-api',
    package: '@hey-api/openapi-ts',
    script: '@hey-api/openapi-ts/bin/run.js',
    given: (document, out) =>
      `-i ${document} -o ${out} -c @hey-api/client-fetch -p @hey-api/typescript @hey-api/sdk --silent --no-log-file`,
    entry: 'index.ts',
    prettier: true,
    note: 'typescript and sdk plugins, client-fetch: auth and interceptors; no retries (but of event streams), timeouts or pagination',
  },
  {
    name: 'redocly',
    package: '@redocly/cli',
    script: '@redocly/cli/bin/cli.js',
    given: (document, out) => `generate-client ${document} -o ${out}/client.ts`,
    entry: 'client.ts',
    prettier: true,
    note: 'generate-client (experimental): auth, retries, timeouts, typed errors, pagination as configured; one table of operations that cannot be tree-shaken',
  },
  {
    name: 'oazapfts',
    package: 'oazapfts',
    script: 'oazapfts/dist/cli.js',
    given: (document, out) => `${document} ${out}/api.ts`,
    entry: 'api.ts',
    prettier: true,
    note: 'no auth, retries, timeouts or pagination; needs @oazapfts/runtime',
  },
  {
    name: 'orval',
    mostTurns: 1,
    package: 'orval',
    script: 'orval/dist/bin/orval.mjs',
    given: (document, out) => `-i ${document} -o ${out}/client.ts --client fetch --mode split --quiet`,
    entry: 'client.ts',
    prettier: true,
    note: 'fetch client, split mode; no auth, retries, timeouts or pagination',
  },
  {
    name: 'swagger-typescript-api',
    mostTurns: 1,
    package: 'swagger-typescript-api',
    script: 'swagger-typescript-api/dist/cli.mjs',
    given: (document, out) => `generate -p ${document} -o ${out} -n api.ts --silent`,
    entry: 'api.ts',
    prettier: false,
    note: 'one class with all operations; formats its output itself; says @ts-nocheck',
  },
  {
    name: 'openapi-typescript',
    mostTurns: 1,
    package: 'openapi-typescript',
    script: 'openapi-typescript/bin/cli.js',
    given: (document, out) => `${document} -o ${out}/schema.ts`,
    entry: 'schema.ts',
    prettier: false,
    note: 'types only, no functions',
  },
  {
    name: 'openapi-typescript transform',
    package: 'openapi-typescript',
    script: join(benchFolder, 'openapi-typescript-transform.js'),
    given: (document, out) => `${document} ${out}/schema.ts`,
    entry: 'schema.ts',
    prettier: false,
    note: 'its exported transform on the parsed document: types only, nothing bundled or validated',
  },
].map(({ given, script, ...peer }) => ({
  ...peer,
  code: '.',
  version: JSON.parse(readFileSync(peerScript(`${peer.package}/package.json`), 'utf8')).version,
  command: (document, out) => {
    mkdirSync(out, { recursive: true });
    return [script.startsWith('/') ? script : peerScript(script), ...given(document, out).split(' ')];
  },
}));

/** curlew with targets and a formatter. */
function curlew(cli, name, [targets, formatter]) {
  return {
    name,
    package: 'curlew',
    version: JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')).version,
    command: (document, out) => [
      cli,
      'generate',
      document,
      '-o',
      out,
      '--formatter',
      formatter,
      '--quiet',
      '-t',
      ...targets,
    ],
    entry: 'typescript/index.ts',
    code: 'typescript',
    prettier: false,
    note: 'types, functions, pagination; auth, retries, timeouts and typed errors in its runtime; no dependency',
  };
}

/** curlew unformatted, and the peers, without those that were not asked for. */
export function chooseContenders({ curlew: cli, tools }) {
  const all = [curlew(cli, 'curlew', [['typescript'], 'none']), ...peers];
  const strange = tools?.find((tool) => !all.some(({ name }) => name === tool));
  if (strange !== undefined) throw new Error(`--tools ${strange}: there are ${all.map(({ name }) => name).join(', ')}`);
  return all.filter(({ name }) => tools === null || tools.includes(name));
}

/** curlew in its other forms. */
export function curlewForms({ curlew: cli }) {
  return [
    curlew(cli, 'curlew, prettier', [['typescript'], 'prettier']),
    curlew(cli, 'curlew, oxfmt', [['typescript'], 'oxfmt']),
    curlew(cli, 'curlew, complete, oxfmt', [completeTargets, 'oxfmt']),
  ];
}
