// Files onto the disk, all or nothing: what did not change is not touched, what is not ours is not replaced.

import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, manifestName, type OutputFile } from '../output-file.js';
import { flushAll } from './durable.js';
import { foldersOf } from './folders.js';
import { lockOutput } from './lock-output.js';
import { asOutputError } from './output-error.js';
import { checkOutputFolder, type Owned, ownedFiles } from './ownership.js';
import { type OutputPart, type PlanOptions, planWrite, type WritePlan } from './plan-write.js';
import { movesOf } from './moves.js';
import { makeFolder, place, removeFile, type Replacement, undoAll } from './replacement.js';
import { flushStaged, makeStaging, type Staged, stagedPath, stageFiles } from './staging.js';

export interface WriteOptions extends PlanOptions {
  /** Files that wait beside the output already. */
  readonly staged?: Staged | undefined;
}

/**
 * Writes what differs, alone on the folder, and says what that was. Throws a DocumentError (exit code 3) where a file would
 * be replaced that is not curlew's, unless `force`, or where the disk or another run is in the way.
 */
export async function writeOutput(
  folder: string,
  files: readonly OutputFile[],
  { staged, ...options }: WriteOptions = {},
): Promise<WritePlan> {
  checkOutputFolder(folder);
  return lockOutput(folder, async () => {
    const plan = planWrite(folder, files, options);
    await write(plan, { staged });
    return plan;
  });
}

/** The same for a part of the output. `null`, and nothing is written, where the manifest is not the one whose text is `manifest`. */
export async function writePart(
  folder: string,
  files: readonly OutputFile[],
  { manifest, part }: { readonly manifest: string; readonly part: OutputPart },
): Promise<WritePlan | null> {
  return lockOutput(folder, async () => {
    const path = join(folder, manifestName);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== manifest) return null;
    const plan = planWrite(folder, files, { part });
    await write(plan, { owned: part.owned });
    return plan;
  });
}

export interface Writing {
  readonly staged?: Staged | undefined;
  /** What the manifest says, where it has been read. */
  readonly owned?: Owned;
}

/**
 * Carries a plan out: new texts go to a folder beside the output and to the disk, then files, and folders that are new, are
 * renamed into place, the manifest last. Until then the manifest knows old and new files, so that the next run can go on
 * where this one was cut off; where a step fails, those before it are taken back.
 */
export async function write(plan: WritePlan, { staged, owned }: Writing = {}): Promise<void> {
  const files = [...plan.added, ...plan.changed];
  if (files.length === 0 && plan.removed.length === 0) return;
  const staging = staged?.staging ?? stagingOf(plan);
  const replacement: Replacement = { folder: plan.folder, staging, undo: [] };
  try {
    stageFiles(staging, staged ? files.filter((file) => !staged.files.has(file)) : files);
    await flushStaged(staging, files);
    await replaceAll({ plan, files, ...(owned && { owned }) }, replacement);
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

interface Replacing extends Pick<Writing, 'owned'> {
  readonly plan: WritePlan;
  /** New and changed. */
  readonly files: readonly OutputFile[];
}

async function replaceAll({ plan, files, owned }: Replacing, replacement: Replacement): Promise<void> {
  const { folder } = plan;
  makeFolder(replacement, folder);
  checkFolders(folder, files);
  await announce(files, owned ?? ownedFiles(folder, true), replacement);
  await flushAll(folder, [], [folder]);
  // Where names differ in case only, a file system may take both for one: the old name goes before the new one comes.
  const coming = new Set(files.map(({ path }) => path.toLowerCase()));
  const [first, later] = [true, false].map((is) =>
    plan.removed.filter((path) => coming.has(path.toLowerCase()) === is),
  );
  for (const path of first ?? []) removeFile(replacement, path);
  const paths = files.map(({ path }) => path).filter((path) => path !== manifestName);
  const moves = movesOf(folder, paths);
  for (const path of foldersWithin(folder, moves)) makeFolder(replacement, path);
  for (const path of moves) await move(replacement, path);
  for (const path of later ?? []) removeFile(replacement, path);
  await flushAll(folder, [], foldersWithin(folder, moves));
  if (paths.length < files.length) await move(replacement, manifestName);
  await flushAll(folder, [], [folder]);
}

async function move(replacement: Replacement, path: string): Promise<void> {
  await place(replacement, stagedPath(replacement.staging, path), path);
}

/** Folders that are to be written to are asked for before the first file is replaced, not in the middle. */
function checkFolders(folder: string, files: readonly OutputFile[]): void {
  const paths = foldersWithin(
    folder,
    files.map(({ path }) => path),
  );
  for (const path of paths) if (existsSync(path)) accessSync(path, constants.W_OK);
}

function foldersWithin(folder: string, paths: readonly string[]): readonly string[] {
  return [...foldersOf(paths)].map((path) => join(folder, path));
}

/** Puts a manifest in place that lists what was there and what is about to come. */
async function announce(
  changing: readonly OutputFile[],
  { files, pending }: Owned,
  replacement: Replacement,
): Promise<void> {
  const coming = changing.filter((file) => file.path !== manifestName);
  const known = [...pending, ...coming.map((file) => [file.path, hashOf(file)] as const)];
  const manifest = { files: Object.fromEntries(files), pending: Object.fromEntries(known) };
  const staged = join(replacement.staging, manifestName);
  writeFileSync(staged, `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' });
  await flushAll(replacement.staging, [staged], []);
  await place(replacement, staged, manifestName);
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
