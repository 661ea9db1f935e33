// Carries out `curlew generate` and `curlew check`: one document after the other, written, compared or listed.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes } from '../diagnostics.js';
import { type Generated, generate } from '../generate.js';
import { readLock } from '../names/lock.js';
import type { DocumentOptions } from '../options.js';
import { lockFileName } from '../output-file.js';
import { checkOutputFolder } from '../write/ownership.js';
import { planWrite, type WritePlan } from '../write/plan-write.js';
import { writeOutput } from '../write/write.js';
import { documentOptions } from './document-arguments.js';
import type { GenerateArguments } from './generate.js';
import { startProgress } from './progress.js';
import { naming, printableLines, printDiagnostics } from './report.js';
import { unifiedDiff } from './unified-diff.js';

/** Every document of the call; sets the exit code where output is stale. Throws a DocumentError where something is wrong. */
export async function runGenerate(given: GenerateArguments): Promise<void> {
  const targets = given.targets?.flatMap((target) => target.split(','));
  const documents = await documentOptions({ ...given, ...(targets && { targets }) });
  const reports = [];
  for (const options of documents) reports.push(await naming(options.input, () => generateDocument(options, given)));
  if (given.json)
    process.stdout.write(`${printableLines(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2))}\n`);
}

/** One document; sets the exit code where the output is stale. */
async function generateDocument(options: DocumentOptions, given: GenerateArguments): Promise<object> {
  const folder = resolve(options.output ?? 'generated');
  checkOutputFolder(folder);
  const progress = startProgress(options.input, given.quiet === true || given.json === true);
  const lockPath = join(folder, lockFileName);
  const lock = readLock(existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : null);
  const generated = await generate(options, { lock, onStage: progress.onStage });
  const isShown = given.check === true || given.dryRun === true;
  const plan = isShown
    ? planWrite(folder, generated.files, true)
    : await writeOutput(folder, generated.files, given.force);
  progress.done(summary(generated, plan));
  if (!given.quiet && !given.json) printDiagnostics(generated.diagnostics, options.input, 20);
  if (given.check) reportStale(plan, given);
  else if (given.dryRun && !given.json) process.stdout.write(listChanges(plan));
  return report(options, { generated, plan });
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

function reportStale(plan: WritePlan, given: GenerateArguments): void {
  if (plan.added.length + plan.changed.length + plan.removed.length === 0) return;
  process.exitCode = exitCodes.document;
  if (!given.json)
    process.stdout.write(
      `${printableLines(unifiedDiff(plan))}\noutput is stale: run curlew generate and commit the result\n`,
    );
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
