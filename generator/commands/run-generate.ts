// Carries out `curlew generate` and `curlew check`: one document after the other, written, compared or listed.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GenerateContext, type Generated, generate } from '../generate.js';
import type { DocumentOptions } from '../options.js';
import { configNames } from '../config/load-config.js';
import { configFiles, rememberCall, unchangedLine } from '../unchanged/call.js';
import {
  documentRecord,
  type FinishedRun,
  documentMemory,
  recallRun,
  rememberRun,
  untouchedFiles,
} from '../unchanged/document-run.js';
import { outputThread } from '../output-thread/output-thread.js';
import { sharedTypePrinter, type TypePrinter } from '../types/type-printer.js';
import { checkOutputFolder } from '../write/ownership.js';
import { type PlanOptions, planWrite, type WritePlan } from '../write/plan-write.js';
import { writeOutput } from '../write/write.js';
import { documentOptions } from './document-arguments.js';
import type { GenerateArguments } from './generate.js';
import { readOutputLock } from './output-lock.js';
import { outputStyle } from './output-style.js';
import { startProgress } from './progress.js';
import { jsonReports, naming, printableLines, printDiagnostics } from './report.js';
import { shardOf } from './shard.js';
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
  const known = recallRun(recordOf(options, given));
  if (known === null) return generateDocument(options, given, types);
  if (!given.quiet && !given.json) process.stderr.write(`${unchangedLine(options.input, known)}\n`);
  return { said: known.report, sources: [] };
}

/** `null` where a run has more to say than its record. */
function recordOf(options: DocumentOptions, given: GenerateArguments): string | null {
  return given.force || given.watch || outputStyle().format !== 'text' ? null : documentRecord(options);
}

function rememberCallOf(documents: readonly DocumentOptions[], given: GenerateArguments): void {
  const known = documents.flatMap((options) => {
    const record = recordOf(options, given);
    return record === null ? [] : [{ input: options.input, record }];
  });
  if (known.length < documents.length) return;
  const config = configFiles(given.config, configNames);
  rememberCall(process.argv.slice(2), config, { quiet: given.quiet === true, documents: known });
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
  const store = given.force ? undefined : documentMemory(options);
  const lock = readOutputLock(options);
  const isShown = given.check === true || given.dryRun === true;
  const context = { lock, types, store, onStage: progress.onStage };
  const record = recordOf(options, given);
  const untouched = untouchedFiles(record, folder);
  const { generated, plan } = await make(folder, { options, context, isShown, force: given.force, untouched });
  progress.done(summary(generated, plan));
  if (!given.quiet && !given.json) printDiagnostics(generated.diagnostics, options.input, 20);
  if (given.check) await reportStale(plan, given.json === true);
  else if (given.dryRun && !given.json) process.stdout.write(listChanges(plan));
  const said = report(options, { generated, plan });
  store?.keep();
  if (!isShown || isFresh(plan)) rememberRun(record, finishedRun({ generated, folder, said, began }));
  const local = generated.sources.filter(({ uri }) => uri.startsWith('file:'));
  return { said, sources: local.map(({ uri }) => fileURLToPath(uri)) };
}

interface Making extends PlanOptions {
  readonly options: DocumentOptions;
  readonly context: GenerateContext;
  /** Whether nothing is to be written. */
  readonly isShown: boolean;
}

/** Generates, and writes or says what would be written. */
async function make(
  folder: string,
  { options, context, isShown, force, untouched }: Making,
): Promise<{ readonly generated: Generated; readonly plan: WritePlan }> {
  const thread = outputThread(isShown ? null : folder);
  try {
    const generated = await generate(options, { ...context, take: thread.take });
    const plan = isShown
      ? planWrite(folder, generated.files, { force: true, untouched })
      : await writeOutput(folder, generated.files, { force, untouched, staged: thread.staged() });
    return { generated, plan };
  } finally {
    await thread.close();
  }
}

interface Finished {
  readonly generated: Generated;
  readonly folder: string;
  readonly said: object;
  readonly began: number;
}

function finishedRun({ generated, folder, said, began }: Finished): FinishedRun {
  const { manifest, diagnostics, files, sources } = generated;
  const warnings = diagnostics.length === 0 ? '' : `, ${diagnostics.length} warnings (--no-cache shows them)`;
  return {
    began,
    inputs: sources,
    folder,
    files,
    hashes: manifest.files,
    summary: `${manifest.operations.length} operations, ${files.length} files${warnings}`,
    report: { ...said, added: [], changed: [], removed: [] },
  };
}

function summary(generated: Generated, plan: WritePlan): string {
  const { operations } = generated.manifest;
  const changes = plan.added.length + plan.changed.length + plan.removed.length;
  const files =
    changes === 0
      ? `${generated.files.length} files, none changed`
      : `${generated.files.length} files, ${changes} changed`;
  const renamed = generated.renames.length === 0 ? '' : `, ${generated.renames.length} renamed (--json lists them)`;
  return `${operations.length} operations, ${files}${renamed}`;
}

function listChanges(plan: WritePlan): string {
  const lines = [
    ...plan.added.map((file) => `add    ${file.path}`),
    ...plan.changed.map((file) => `change ${file.path}`),
    ...plan.removed.map((path) => `remove ${path}`),
  ];
  return printableLines(lines.map((line) => `${line}\n`).join(''));
}

function report(options: DocumentOptions, result: { generated: Generated; plan: WritePlan }): object {
  const { generated, plan } = result;
  return {
    input: options.input,
    output: plan.folder,
    operations: generated.manifest.operations.length,
    files: generated.files.length,
    added: plan.added.map((file) => file.path),
    changed: plan.changed.map((file) => file.path),
    removed: plan.removed,
    renames: generated.renames,
    diagnostics: generated.diagnostics,
  };
}
