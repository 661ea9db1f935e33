// What a measurement depends on beside the contenders: machine, versions, date.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { chooseContenders } from './contenders.js';
import { peerScript, rootFolder } from './places.js';

/** Written beside each part's measurements; `load` is the load average of the minute before, which should be near 0. */
export function describeMachine(options) {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: `${processors.length} x ${processors[0]?.model ?? 'unknown'}`.trim(),
      memory: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${release()} ${arch()}`,
      node: process.version,
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
      commit: commit(),
    },
    contenders: chooseContenders(options).map(({ name, package: from, version, note }) => ({
      name,
      package: from,
      version,
      note,
    })),
    tools: toolVersions(),
    runs: options.runs,
  };
}

/** Tools that the contenders' output is put through. */
function toolVersions() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).version;
  return {
    prettier: read(peerScript('prettier/package.json')),
    typescript: read(peerScript('typescript/package.json')),
    esbuild: read(join(rootFolder, 'node_modules/esbuild/package.json')),
    oxfmt: read(join(rootFolder, 'node_modules/oxfmt/package.json')),
  };
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: rootFolder, encoding: 'utf8' }).trim();
  } catch {
    return 'none'; // a tree without git, such as an archive of it
  }
}
