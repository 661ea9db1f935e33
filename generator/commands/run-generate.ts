// Carries out `curlew generate` and `curlew check`: one document after the other, written, compared or listed.

import { resolve } from 'node:path';
import { type GenerateContext, generate } from '../generate.js';
import type { DocumentOptions } from '../options.js';
import { configNames } from '../config/load-config.js';
import { configFiles, rememberCall, unchangedLine } from '../unchanged/call.js';
import {
  documentRecord,
  documentMemory,
  recallRun,
  rememberRun,
  type FinishedRun,
  lastStates,
  outputPath,
  untouchedFiles,
} from '../unchanged/document-run.js';
import { hashesOf } from '../output-file.js';
import { outputThread } from '../output-thread/output-thread.js';
import { keepBasis } from '../partial/keep-basis.js';
import { type LoadedInput, loadInput } from '../plan-document.js';
import { sharedTypePrinter, type TypePrinter } from '../types/type-printer.js';
import type { FileState } from '../unchanged/file-state.js';
import { checkOutputFolder } from '../write/ownership.js';
import { planWrite, type WritePlan } from '../write/plan-write.js';
import { writeOutput } from '../write/write.js';
import { documentOptions } from './document-arguments.js';
import type { GenerateArguments } from './generate.js';
import { readOutputLock } from './output-lock.js';
import { keptBasis, lastRun, localPaths, type Made, makeChanged, type Reading } from './make-changed.js';
import { outputStyle } from './output-style.js';
import { startProgress } from './progress.js';
import { jsonReports, naming, printableLines, printDiagnostics } from './report.js';
import { shardOf } from './shard.js';
import { withSmallPages } from './small-pages.js';
import { isFresh, reportStale } from './stale.js';

/** What a run of all documents leaves to say. */
export interface GenerateRun {
  /** Local files that documents were read from, overlays, and folders of templates; of a run that was not made, what options name. */
  readonly sources: readonly string[];
}

/** Every document of the call; sets the exit code where output is stale. Throws a DocumentError where something is wrong. */
export async function runGenerate(given: GenerateArguments): Promise<GenerateRun> {
  const targets = given.targets?.flatMap((target) => target.split(','));
  const documents = shardOf(await documentOptions({ ...given, ...(targets && { targets }) }), given.shard);
  const runs = await runAll(documents, given);
  const reports = runs.map(({ said }) => said);
  if (!given.watch && !given.json && process.exitCode === undefined) rememberCallOf(documents, given);
  if (given.json) process.stdout.write(jsonReports(reports));
  const named = documents.flatMap(({ overlays = [], templates }) => [...overlays, ...(templates ? [templates] : [])]);
  return { sources: [...runs.flatMap(({ sources }) => sources), ...named] };
}

interface DocumentRun {
  /** For `--json`. */
  readonly said: object;
  readonly sources: readonly string[];
}

async function runAll(
  documents: readonly DocumentOptions[],
  given: GenerateArguments,
): Promise<readonly DocumentRun[]> {
  const types = sharedTypePrinter();
  const runs: DocumentRun[] = [];
  try {
    for (const options of documents)
      runs.push(await naming(options.input, () => unlessKnown(options, given, types.start)));
  } finally {
    await types.close();
  }
  return runs;
}

/** A run that would do what the last one did is not made. */
async function unlessKnown(
  options: DocumentOptions,
  given: GenerateArguments,
  types: () => TypePrinter,
): Promise<DocumentRun> {
  // Whoever watches has to know what was read.
  const known = given.watch ? null : recallRun(recordOf(options, given));
  if (known === null) return generateDocument(options, given, types);
  if (!given.quiet && !given.json) process.stderr.write(`${unchangedLine(options.input, known)}\n`);
  return { said: known.report, sources: [] };
}

/** `null` where a run has more to say than its record. */
function recordOf(options: DocumentOptions, given: GenerateArguments): string | null {
  return given.force || outputStyle().format !== 'text' ? null : documentRecord(options);
}

function rememberCallOf(documents: readonly DocumentOptions[], given: GenerateArguments): void {
  const known = documents.flatMap((options) => {
    const record = recordOf(options, given);
    return record === null ? [] : [{ input: options.input, record }];
  });
  if (known.length < documents.length) return;
  if (given.header) return; // may hold secrets
  const config = configFiles(given.config, configNames);
  rememberCall(process.argv.slice(2), config, { read: given, documents: known });
}

/** One document; sets the exit code where the output is stale. */
async function generateDocument(
  options: DocumentOptions,
  given: GenerateArguments,
  types: () => TypePrinter,
): Promise<DocumentRun> {
  const began = Date.now();
  const folder = resolve(options.output ?? 'generated');
  checkOutputFolder(folder);
  const progress = startProgress(options.input, given.quiet === true || given.json === true);
  const isShown = given.check === true || given.dryRun === true;
  const record = recordOf(options, given);
  const states = lastStates(record);
  const reading = { options, folder, onStage: progress.onStage };
  const last = record === null || isShown ? null : lastRun(record, states, reading);
  const loaded = last && (await loadInput(options, progress.onStage, { parsesLate: true }));
  const made =
    (loaded && (await makeChanged(loaded, last, reading))) ??
    (await makeAll({ ...reading, given, types, record, states, loaded, isShown }));
  const { plan, diagnostics, basis } = made;
  progress.done(summary(made));
  if (!given.quiet && !given.json) printDiagnostics(diagnostics, options.input, 20);
  if (given.check) await reportStale(plan, given.json === true);
  else if (given.dryRun && !given.json) process.stdout.write(listChanges(plan));
  const said = report(options, made);
  made.keep();
  if (record !== null && (!isShown || isFresh(plan))) {
    rememberRun(record, finishedRun(made, { folder, said, began }));
    if (basis !== null) keepBasis(record, keptBasis(made, basis));
  }
  return { said, sources: localPaths(made.sources) };
}

interface Making extends Reading {
  readonly given: GenerateArguments;
  readonly types: () => TypePrinter;
  readonly record: string | null;
  /** What the last run of the record read and wrote. */
  readonly states: readonly FileState[];
  readonly loaded: LoadedInput | null;
  /** Whether nothing is to be written. */
  readonly isShown: boolean;
}

/** Generates everything, and writes or says what would be written. */
async function makeAll(making: Making): Promise<Made> {
  const { options, folder, onStage, given, types, record, states, loaded, isShown } = making;
  const thread = outputThread(isShown ? null : folder);
  // Filling a memory takes a tenth of a run: it is for documents that change.
  const isFirst = record !== null && states.length === 0;
  const store = given.force || isFirst ? undefined : documentMemory(options);
  const context: GenerateContext = {
    lock: readOutputLock(options),
    types,
    store,
    onStage,
    take: thread.take,
    onTaken: thread.flush,
    leavesBasis: record !== null,
    ...(loaded && { loaded }),
  };
  const restorePages = withSmallPages();
  try {
    const { files, manifest, ...generated } = await generate(options, context);
    const untouched = untouchedFiles(states, folder);
    const plan = isShown
      ? planWrite(folder, files, { force: true, untouched })
      : await writeOutput(folder, files, { force: given.force, untouched, staged: thread.staged() });
    const operations = manifest.operations.length;
    return {
      ...generated,
      plan,
      hashes: hashesOf(files),
      operations,
      known: thread.states().map((state) => ({ ...state, path: outputPath(folder, state.path) })),
      keep: () => store?.keep(),
    };
  } finally {
    await thread.close();
    restorePages();
  }
}

function finishedRun(
  { operations, hashes, diagnostics, sources, known }: Made,
  { folder, said, began }: { readonly folder: string; readonly said: object; readonly began: number },
): FinishedRun {
  const warnings = diagnostics.length === 0 ? '' : `, ${diagnostics.length} warnings (--no-cache shows them)`;
  return {
    began,
    inputs: sources,
    folder,
    hashes,
    summary: `${operations} operations, ${Object.keys(hashes).length} files${warnings}`,
    report: { ...said, added: [], changed: [], removed: [] },
    ...(known && { known }),
  };
}

function summary({ plan, operations, hashes, renames }: Made): string {
  const changes = plan.added.length + plan.changed.length + plan.removed.length;
  const count = Object.keys(hashes).length;
  const files = changes === 0 ? `${count} files, none changed` : `${count} files, ${changes} changed`;
  const renamed = renames.length === 0 ? '' : `, ${renames.length} renamed (--json lists them)`;
  return `${operations} operations, ${files}${renamed}`;
}

function listChanges(plan: WritePlan): string {
  const lines = [
    ...plan.added.map((file) => `add    ${file.path}`),
    ...plan.changed.map((file) => `change ${file.path}`),
    ...plan.removed.map((path) => `remove ${path}`),
  ];
  return printableLines(lines.map((line) => `${line}\n`).join(''));
}

function report(options: DocumentOptions, { plan, operations, hashes, renames, diagnostics }: Made): object {
  return {
    input: options.input,
    output: plan.folder,
    operations,
    files: Object.keys(hashes).length,
    added: plan.added.map((file) => file.path),
    changed: plan.changed.map((file) => file.path),
    removed: plan.removed,
    renames,
    diagnostics,
  };
}
