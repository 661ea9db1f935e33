// A document before and after a change, made both ways: by a run over what changed, where that is enough, and by one over everything.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../../generator/diagnostics.js';
import { generate, type Generated } from '../../generator/generate.js';
import { readLock } from '../../generator/names/lock.js';
import { lockFileName, manifestName } from '../../generator/output-file.js';
import type { DocumentOptions } from '../../generator/options.js';
import { generateChanged, type PartlyGenerated } from '../../generator/partial/partial-run.js';
import { readManifest } from '../../generator/partial/patch-manifest.js';
import { loadDocument } from '../../generator/read-document.js';
import { settings } from '../../generator/settings.js';
import { makeFolder } from '../folder.js';

/** What a run leaves on the disk and says. */
export interface Outcome {
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: unknown;
  readonly renames: unknown;
}

export interface BothWays {
  /** `null` where everything has to be made. */
  readonly part: Outcome | null;
  readonly whole: Outcome;
  /** Files that the part made anew. */
  readonly made: readonly string[];
}

const targets = ['typescript', 'typescript-usage', 'curl'];

/** `null` where the document is refused before the change; what it is refused for afterwards is its outcome. */
export async function bothWays(
  before: string,
  after: string,
  given: Partial<DocumentOptions> = {},
): Promise<BothWays | null> {
  const folder = makeFolder();
  const input = join(folder, 'api.json');
  const options: DocumentOptions = { input, targets, formatter: 'none', ...given };
  writeFileSync(input, before);
  const first = await generate(options, { leavesBasis: true }).catch(refused);
  if (!('manifest' in first)) return null;
  const lock = readLock(textOf(first, lockFileName));
  writeFileSync(input, after);
  const whole = await generate(options, { lock }).catch(refused);
  const changed = first.basis && (await makePart(options, first, lock).catch(refused));
  const made = changed && 'hashes' in changed ? changed.files.map(({ path }) => path) : [];
  const part = changed && ('hashes' in changed ? onTop(first, changed) : changed);
  return { part, whole: 'manifest' in whole ? outcomeOf(whole, whole.files) : whole, made };
}

async function makePart(options: DocumentOptions, first: Generated, lock: ReturnType<typeof readLock>) {
  if (first.basis === null) return null;
  const chosen = await settings(options);
  const last = { basis: first.basis, manifest: readManifest(textOf(first, manifestName)), lock };
  const loaded = await loadDocument(options.input, { ...chosen.read, parsesLate: true });
  return generateChanged(loaded, chosen, { last });
}

function textOf({ files }: Generated, wanted: string): string {
  return files.find(({ path }) => path === wanted)?.text ?? '';
}

function refused(error: unknown): Outcome {
  if (!(error instanceof DocumentError)) throw error;
  return { files: {}, diagnostics: error.diagnostics, renames: [] };
}

/** The output of `first` after the part is written. */
function onTop(first: Generated, { files, removed, diagnostics, basis }: PartlyGenerated): Outcome {
  const texts = new Map([...first.files, ...files].map(({ path, text }) => [path, text]));
  for (const path of removed) texts.delete(path);
  return { files: sorted(texts), diagnostics, renames: basis.renames };
}

function outcomeOf({ diagnostics, renames }: Generated, files: Generated['files']): Outcome {
  return { files: sorted(files.map(({ path, text }) => [path, text] as const)), diagnostics, renames };
}

function sorted(texts: Iterable<readonly [string, string]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
