// The short way of a run: where operations changed and nothing else, only they are made.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Generated } from '../generate.js';
import type { DocumentOptions } from '../options.js';
import { hashOf, manifestName } from '../output-file.js';
import type { Basis } from '../partial/basis.js';
import { type KeptBasis, readBasis } from '../partial/keep-basis.js';
import { generateChanged } from '../partial/partial-run.js';
import { type ManifestText, readManifest } from '../partial/patch-manifest.js';
import { type LoadedDocument, loadDocument } from '../read-document.js';
import { settings, type Settings } from '../settings.js';
import { sha256 } from '../sha256.js';
import { type StageListener, timed } from '../stage-clock.js';
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

/** What the last run of a record left, all of which is still there. */
export interface LeftRun {
  readonly basis: Basis;
  readonly manifest: ManifestText;
  readonly states: readonly FileState[];
}

/** `null` where a run has to be over everything. */
export function lastRun(record: string, folder: string): LeftRun | null {
  const kept = readBasis(record);
  const states = kept && confirmedStates(record, kept.sources);
  if (kept === null || states === null) return null;
  const manifest = readFileSync(join(folder, manifestName), 'utf8');
  return sha256(manifest) === kept.manifest ? { basis: kept.basis, manifest: readManifest(manifest), states } : null;
}

/** A document whose text is parsed, and how it is to be read. */
export interface LoadedInput {
  readonly document: LoadedDocument;
  readonly chosen: Settings;
}

export async function loadFor({ options, onStage }: Reading): Promise<LoadedInput> {
  const chosen = await settings(options);
  return { chosen, document: await timed('load', onStage, () => loadDocument(options.input, chosen.read)) };
}

/** Makes and writes what changed; `null`, and nothing is written, where that is more than some operations. */
export async function makeChanged(
  { document, chosen }: LoadedInput,
  { basis, manifest, states }: LeftRun,
  { options, folder, onStage }: Reading,
): Promise<Made | null> {
  const last = { basis, manifest, lock: readOutputLock(options) };
  const made = await generateChanged(document, chosen, { last, onStage });
  if (made === null) return null;
  const { files, removed, hashes } = made;
  const owned = { files: new Map(Object.entries(manifest.files)), pending: new Map<string, string>() };
  const plan = await writePart(folder, files, { manifest: manifest.text, part: { owned, removed } });
  if (plan === null) return null;
  const touched = new Set([...files.map(({ path }) => path), ...removed].map((path) => outputPath(folder, path)));
  const { diagnostics, sources } = made;
  return {
    diagnostics,
    sources,
    plan,
    basis: made.basis,
    renames: basis.renames,
    operations: basis.operations.size,
    hashes: { ...hashes, ...Object.fromEntries(files.map((file) => [file.path, hashOf(file)])) },
    known: states.filter(({ path }) => !touched.has(path)),
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
