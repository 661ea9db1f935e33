// What the output costs a compiler: `tsc --extendedDiagnostics` over the whole output of each generator, in turns.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseContenders } from './contenders.js';
import { describeDocument } from './documents.js';
import { outputOf } from './generate-once.js';
import { interleave } from './interleave.js';
import { filesBelow } from './output-folder.js';
import { peerScript } from './places.js';
import { runProcess } from './run-process.js';

/** Alike for all; `strict` alone, which every peer claims. `bundler` resolves imports without endings too, which most peers write. */
const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

/** Rows of each document; a run has seconds, peak, memory (MiB, as tsc says), types, instantiations and errors. */
export async function measureCompiling(options) {
  const documents = [];
  for (const document of options.documents) {
    const contenders = chooseContenders(options);
    const rows = await interleave(contenders, options.runs, async (contender) =>
      compile(contender, await outputOf(contender, document, options), options),
    );
    for (const [index, contender] of contenders.entries())
      rows[index].isUnchecked = isUnchecked(await outputOf(contender, document, options));
    documents.push({ ...describeDocument(document), rows });
  }
  return { documents };
}

async function compile(contender, { project, failure }, { timeout }) {
  if (failure !== null) return { failure };
  const config = { compilerOptions, include: [join('out', contender.code)] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const script = peerScript('typescript/lib/tsc.js');
  const { seconds, peak, output } = await runProcess([script, '--extendedDiagnostics', '--pretty', 'false'], {
    folder: project,
    timeout,
  });
  return readDiagnostics(output, { seconds, peak });
}

/** Errors of types make tsc's exit code other than 0, and are counted; without its table tsc itself has failed. */
function readDiagnostics(output, times) {
  const number = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output)?.[1] ?? Number.NaN);
  const types = number('Types');
  if (Number.isNaN(types)) return { failure: `tsc: ${output.trim().split('\n').at(-1)}` };
  return {
    failure: null,
    ...times,
    memory: number('Memory used') / 1024,
    types,
    instantiations: number('Instantiations'),
    errors: output.match(/error TS\d+:/g)?.length ?? 0,
  };
}

/** Whether output forbids the compiler to check it, so that errors in it are not counted. */
function isUnchecked({ out, failure }) {
  if (failure !== null) return false;
  return filesBelow(out).some(
    (path) => path.endsWith('.ts') && readFileSync(join(out, path), 'utf8').includes('// @ts-nocheck'),
  );
}
