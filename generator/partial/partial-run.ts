// A run over the operations that changed: the rest of the output stays as the last run left it.

import { checkOutput } from '../check-output/check-output.js';
import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { mostSteps } from '../examples/values/effort.js';
import { modulesOf } from '../expected-output.js';
import { manifestOperation, manifestSource } from '../manifest.js';
import { keyText } from '../memory/key-text.js';
import { raw } from '../model/raw.js';
import type { NamesLock } from '../names/lock.js';
import type { Remark } from '../normalize/report.js';
import { hashesOf, hashOf, manifestName, type OutputFile } from '../output-file.js';
import { takeFiles } from '../output-thread/take-files.js';
import { planLoaded } from '../plan-document.js';
import type { LoadedDocument, ReadDocument } from '../read-document.js';
import { renderTargets } from '../render-targets.js';
import type { Settings } from '../settings.js';
import { type StageListener, timed } from '../stage-clock.js';
import { printHere } from '../types/type-printer.js';
import { withinStack } from '../within-stack.js';
import type { Basis, PartFiles } from './basis.js';
import { changedOperations, pathOf } from './changed-operations.js';
import { cutDocument } from './cut-document.js';
import { inParts } from './in-parts.js';
import { isFree, isSeparable, outcomeOf } from './make-basis.js';
import { type ManifestText, patchManifest } from './patch-manifest.js';

/** What the last run left. */
export interface LastRun {
  readonly basis: Basis;
  readonly manifest: ManifestText;
  readonly lock: NamesLock;
}

/** What a run over a part makes. */
export interface PartlyGenerated {
  /** Those of the part that are new or other than before, the manifest last. */
  readonly files: readonly OutputFile[];
  readonly removed: readonly string[];
  /** SHA-256 by path, of all files of the output. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Of the whole document. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadDocument['files'];
  readonly basis: Basis;
}

export interface PartialContext {
  readonly last: LastRun;
  readonly onStage?: StageListener | undefined;
}

/**
 * Makes what a run over the whole document would make other than the last one did. `null` where more has changed than what an operation
 * has for itself, or something is wrong: then everything has to be made.
 */
export async function generateChanged(
  loaded: LoadedDocument,
  chosen: Settings,
  context: PartialContext,
): Promise<PartlyGenerated | null> {
  const { basis } = context.last;
  const { source } = loaded.overlaid;
  const parted = isSeparable(chosen) ? await unlessRefused(async () => inParts(source, basis.document)) : null;
  const keys = parted && changedOperations(basis, parted.document);
  if (parted === null || keys === null) return null;
  const part = await unlessRefused(() => generatePart(cut(loaded, parted.value, { keys, basis }), chosen, context));
  if (part === null || !agrees(part, keys, basis)) return null;
  return merged({ ...part, document: parted.document }, keys, { chosen, last: context.last });
}

/** What is wrong with a part is said by a run over everything, which knows more: what a slip of the pen may mean, for one. */
async function unlessRefused<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await withinStack(make);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return null;
  }
}

interface Cut {
  readonly keys: ReadonlySet<string>;
  readonly basis: Basis;
}

/** The document with the operations of these keys alone. */
function cut({ root, overlaid }: LoadedDocument, whole: unknown, { keys, basis }: Cut): LoadedDocument {
  const pointers = new Set([...keys].flatMap((key) => basis.operations.get(key)?.pointer ?? []));
  const { name, uri, sha256, locate } = overlaid.source;
  const source = { name, uri, sha256, locate, value: cutDocument(raw(whole), pointers) };
  return { root, overlaid: { ...overlaid, source } };
}

type MadePart = Awaited<ReturnType<typeof generatePart>>;

/** What the pipeline makes of a part, but for what is of no operation. */
async function generatePart(loaded: LoadedDocument, chosen: Settings, { last, onStage }: PartialContext) {
  const context = { lock: last.lock, winner: last.basis.winner, printer: printHere, ...(onStage && { onStage }) };
  const progress = await planLoaded(loaded, chosen, context);
  const { planned, types, memory } = progress;
  const plan = { ...planned.plan, types: types.expressions };
  const { until } = types;
  const { targets, formatter } = chosen;
  const rendering = { until, formatter, take: takeFiles, memory, sealed: false, isPart: true };
  const made = await timed('render', onStage, () => renderTargets(targets, plan, rendering));
  const parts = await timed('format', onStage, () => Promise.all(made.finished));
  const source = manifestSource(plan, made.rendered);
  return {
    source: progress.source,
    overlaid: loaded.overlaid,
    isAlone: isFree(loaded, progress),
    outcome: outcomeOf(progress, { plan, ...made }),
    entries: new Map(plan.api.operations.map((one) => [one.key, manifestOperation(one, source)])),
    files: parts.flatMap((part) => part.files),
    looked: parts.map((part) => part.looked),
  };
}

/** Whether nothing came out otherwise that concerns others, or that others had a say in. */
function agrees({ isAlone, outcome }: MadePart, keys: ReadonlySet<string>, basis: Basis): boolean {
  const { operations, remarks, steps } = outcome;
  return (
    isAlone &&
    operations.size === keys.size &&
    [...operations].every(([key, { outward }]) => basis.operations.get(key)?.outward === outward) &&
    steps + basis.steps <= mostSteps &&
    saysTheSame(remarks, basis.remarks, new Set([...operations.values()].map(({ pointer }) => pathOf(pointer))))
  );
}

/** Of `paths` the same, and of what they share nothing that was not said before. */
function saysTheSame(now: readonly Remark[], before: readonly Remark[], paths: ReadonlySet<string>): boolean {
  const isOwn = ({ pointer }: Remark): boolean => paths.has(/^\/paths\/[^/]*/.exec(pointer)?.[0] ?? '');
  const own = (remarks: readonly Remark[]): string => keyText(remarks.filter(isOwn));
  const known = new Set(before.map(keyText));
  return own(now) === own(before) && now.every((remark) => known.has(keyText(remark)));
}

/** The part laid over what the last run left. */
function merged(
  part: MadePart & Pick<Basis, 'document'>,
  keys: ReadonlySet<string>,
  { last, chosen }: { readonly last: LastRun; readonly chosen: Settings },
): PartlyGenerated {
  const { basis } = last;
  // Of operations that share a file all or none are made again.
  const isOwn = ({ operations }: PartFiles): boolean => operations.some((key) => keys.has(key));
  const before = last.manifest.files;
  const made = new Set(part.files.map(({ path }) => path));
  const removed = new Set(basis.files.filter(isOwn).flatMap(({ paths }) => paths.filter((path) => !made.has(path))));
  const files = part.files.filter((file) => before[file.path] !== hashOf(file));
  const kept = new Set(Object.keys(before).filter((path) => !removed.has(path)));
  checkOutput(part.files, part.looked, { modules: modulesOf(chosen.target), kept });
  const patched = patchManifest(last.manifest, {
    operations: [...basis.operations.keys()].map((key) => part.entries.get(key)),
    files: hashesOf(files),
    removed,
  });
  const manifest: OutputFile = { path: manifestName, text: patched.text };
  const { source, overlaid } = part;
  return {
    files: [...files, manifest],
    removed: [...removed].sort(),
    hashes: { ...patched.files, ...hashesOf([manifest]) },
    diagnostics: [...overlaid.diagnostics, ...source.place(basis.remarks), ...basis.diagnostics],
    sources: source.files,
    basis: {
      ...basis,
      document: part.document,
      files: [...basis.files.filter((one) => !isOwn(one)), ...part.outcome.files],
      steps: basis.steps + part.outcome.steps,
    },
  };
}
