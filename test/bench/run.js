// Measures curlew and its peers side by side and writes BENCHMARKS.md and its charts. `npm run bench -- --help` says how.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, usage } from './arguments.js';
import { readDocument } from './documents.js';
import { benchFolder, workFolder } from './places.js';
import { writeFormatted } from './write-formatted.js';
import { writeReport } from './report/write-report.js';

/** Loaded when they are needed: they read the versions of the peers, which may have to be installed first. */
const parts = {
  time: async () => (await import('./measure-time.js')).measureTime,
  tsc: async () => (await import('./measure-compiling.js')).measureCompiling,
  size: async () => (await import('./measure-size.js')).measureSize,
  scaling: async () => (await import('./measure-scaling.js')).measureScaling,
};

const options = readArguments(process.argv.slice(2), Object.keys(parts));
if (options.help) {
  console.log(usage);
} else {
  try {
    if (!options.render) await measureParts();
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
  await writeReport(readResults(), options.report);
}

/** The peers have a package of their own, so that nobody who uses or works on curlew installs them. */
function installPeers() {
  if (existsSync(join(benchFolder, 'node_modules/.package-lock.json'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: benchFolder, stdio: 'inherit' });
}

/** Each part is saved when it is done, so that parts may be measured apart and a late failure costs only its own. */
async function measureParts() {
  installPeers();
  const { describeMachine } = await import('./machine.js');
  if (!existsSync(options.curlew)) throw new Error(`${options.curlew} is missing: npm run build makes it`);
  const given = { ...options, documents: options.documents.map(readDocument), outputs: new Map() };
  for (const part of options.only) {
    const started = Date.now();
    const circumstances = describeMachine(options);
    const measure = await parts[part]();
    const measured = await measure(given);
    await writeFormatted(
      options.results,
      JSON.stringify({ ...readResults(), [part]: { ...circumstances, ...measured } }),
    );
    console.error(`${part}: done in ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

function readResults() {
  return existsSync(options.results) ? JSON.parse(readFileSync(options.results, 'utf8')) : {};
}
