// Files onto the disk, all or nothing: what did not change is not touched, what is not ours is not replaced.

import { accessSync, constants, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestName, type OutputFile } from '../output-file.js';
import { sha256 } from '../sha256.js';
import { flushFiles, flushFolders } from './durable.js';
import { lockOutput } from './lock-output.js';
import { asOutputError } from './output-error.js';
import { checkOutputFolder, ownedFiles } from './ownership.js';
import { planWrite, type WritePlan } from './plan-write.js';
import { makeFolder, placeFile, removeFile, type Replacement, undoAll } from './replacement.js';
import { makeStaging, stagedPath, stageFiles } from './staging.js';

/**
 * Writes what differs, alone on the folder, and says what that was. Throws a DocumentError (exit code 3) where a file would
 * be replaced that is not curlew's, unless `force`, or where the disk or another run is in the way.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[], force = false): Promise<WritePlan> {
  checkOutputFolder(folder);
  return lockOutput(folder, async () => {
    const plan = planWrite(folder, files, force);
    await write(plan);
    return plan;
  });
}

/**
 * Carries a plan out: new texts go to a folder beside the output and to the disk, then each is renamed into place, the
 * manifest last. Until then the manifest knows old and new files, so that the next run can go on where this one was cut
 * off; where a step fails, those before it are taken back.
 */
export async function write(plan: WritePlan): Promise<void> {
  const files = [...plan.added, ...plan.changed];
  if (files.length === 0 && plan.removed.length === 0) return;
  const staging = stagingOf(plan);
  const replacement: Replacement = { folder: plan.folder, staging, undo: [] };
  try {
    await stageFiles(staging, files);
    await replaceAll(plan, files, replacement);
  } catch (error) {
    throw asOutputError(error, plan.folder, takeBack(replacement));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function stagingOf({ folder }: WritePlan): string {
  try {
    return makeStaging(folder);
  } catch (error) {
    throw asOutputError(error, folder);
  }
}

async function replaceAll(plan: WritePlan, files: readonly OutputFile[], replacement: Replacement): Promise<void> {
  const folders = makeFolders(files, replacement);
  await announce(plan, replacement);
  await flushFolders([plan.folder]);
  // Where names differ in case only, a file system may take both for one: the old name goes before the new one comes.
  const coming = new Set(files.map(({ path }) => path.toLowerCase()));
  const [first, later] = [true, false].map((is) =>
    plan.removed.filter((path) => coming.has(path.toLowerCase()) === is),
  );
  for (const path of first ?? []) removeFile(replacement, path);
  const manifest = files.findIndex(({ path }) => path === manifestName);
  for (const [index, { path }] of files.entries())
    if (index !== manifest) await placeFile(replacement, stagedPath(replacement.staging, index), path);
  for (const path of later ?? []) removeFile(replacement, path);
  await flushFolders(folders);
  if (manifest >= 0) await placeFile(replacement, stagedPath(replacement.staging, manifest), manifestName);
  await flushFolders([plan.folder]);
}

/** Puts a manifest in place that lists what was there and what is about to come. */
async function announce({ folder, added, changed }: WritePlan, replacement: Replacement): Promise<void> {
  const { files, pending } = ownedFiles(folder, true);
  const coming = [...added, ...changed].filter((file) => file.path !== manifestName);
  const known = [...pending, ...coming.map((file) => [file.path, sha256(file.text)] as const)];
  const manifest = { files: Object.fromEntries(files), pending: Object.fromEntries(known) };
  const staged = join(replacement.staging, manifestName);
  writeFileSync(staged, `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' });
  await flushFiles(replacement.staging, [staged]);
  await placeFile(replacement, staged, manifestName);
}

function makeFolders(files: readonly OutputFile[], replacement: Replacement): ReadonlySet<string> {
  const folders = new Set(files.map((file) => dirname(join(replacement.folder, file.path))));
  for (const path of folders) {
    makeFolder(replacement, path);
    accessSync(path, constants.W_OK); // before the first file is replaced, not in the middle
  }
  return folders;
}

/** Says what an error left behind. */
function takeBack(replacement: Replacement): string {
  try {
    undoAll(replacement);
    return 'nothing was changed';
  } catch {
    return 'the next run completes what was begun';
  }
}
