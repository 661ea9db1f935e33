// The short way of a run: where operations changed and nothing else, only they are made.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Generated } from '../generate.js';
import type { DocumentOptions } from '../options.js';
import { manifestName } from '../output-file.js';
import type { Basis } from '../partial/basis.js';
import { type KeptBasis, readBasis } from '../partial/keep-basis.js';
import { generateChanged, type LastRun } from '../partial/partial-run.js';
import { readManifest } from '../partial/patch-manifest.js';
import type { LoadedInput } from '../plan-document.js';
import { sha256 } from '../sha256.js';
import type { StageListener } from '../stage-clock.js';
import { confirmedStates, outputPath } from '../unchanged/document-run.js';
import type { FileState } from '../unchanged/file-state.js';
import type { WritePlan } from '../write/plan-write.js';
import { writePart } from '../write/write.js';
import { readOutputLock } from './output-lock.js';

/** A document to be read, and where its output is. */
export interface Reading {
  readonly options: DocumentOptions;
  readonly folder: string;
  readonly onStage: StageListener;
}

/** What a run made and wrote, be it everything or a part. */
export interface Made extends Pick<Generated, 'diagnostics' | 'renames' | 'sources' | 'basis'> {
  readonly plan: WritePlan;
  /** How many there are. */
  readonly operations: number;
  /** SHA-256 by path, of all files. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Files that are as these states say. */
  readonly known?: readonly FileState[];
  /** Keeps what later runs may recall. */
  readonly keep: () => void;
}

/** What the last run left, all of which is still there. */
export interface LeftRun extends LastRun {
  readonly states: readonly FileState[];
}

/** What the run of that record left; `null` where the next one has to be over everything. `states` are what it read and wrote. */
export function lastRun(record: string, states: readonly FileState[], { options, folder }: Reading): LeftRun | null {
  const kept = states.length === 0 ? undefined : readBasis(record);
  const confirmed = kept && confirmedStates(states, kept.sources);
  if (!kept || !confirmed) return null;
  const text = readFileSync(join(folder, manifestName), 'utf8');
  if (sha256(text) !== kept.manifest) return null;
  return { basis: kept.basis, manifest: readManifest(text), lock: readOutputLock(options), states: confirmed };
}

/** Makes and writes what changed; `null`, and nothing is written, where that is more than some operations. */
export async function makeChanged(
  { document, chosen }: LoadedInput,
  last: LeftRun,
  { folder, onStage }: Reading,
): Promise<Made | null> {
  const made = await generateChanged(document, chosen, { last, onStage });
  if (made === null) return null;
  const { files, removed, hashes, diagnostics, sources } = made;
  const owned = { files: new Map(Object.entries(last.manifest.files)), pending: new Map<string, string>() };
  const plan = await writePart(folder, files, { manifest: last.manifest.text, part: { owned, removed } });
  if (plan === null) return null;
  const touched = new Set([...files.map(({ path }) => path), ...removed].map((path) => outputPath(folder, path)));
  return {
    diagnostics,
    sources,
    plan,
    basis: made.basis,
    renames: made.basis.renames,
    operations: made.basis.operations.size,
    hashes,
    known: last.states.filter(({ path }) => !touched.has(path)),
    keep: () => undefined,
  };
}

/** The basis of a run with what it belongs to. */
export function keptBasis({ hashes, sources }: Made, basis: Basis): KeptBasis {
  return { basis, manifest: hashes[manifestName] ?? '', sources: localPaths(sources) };
}

/** Those of them that are files here. */
export function localPaths(sources: Made['sources']): readonly string[] {
  return sources.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => fileURLToPath(uri));
}
