// Whether a document's output is still what the last run made: then nothing has to be read but states of files.

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasOwnParts } from '../config/rebase.js';
import type { DocumentOptions } from '../options.js';
import { builtFile } from '../built-file.js';
import { type OpenStore, openStore } from '../memory/open-store.js';
import { packageRoot } from '../package-root.js';
import { sha256 } from '../sha256.js';
import { confirm, type FileState, filesBelow, isUntouched, numbersOf, stateOf } from './file-state.js';
import { recall, recordedStates, recordName, remember } from './records.js';

/** What a finished run says, and says again while nothing changes. */
export interface RunReport {
  /** One line for people. */
  readonly summary: string;
  /** For `--json`. */
  readonly report: object;
}

/** What a run read and wrote. */
export interface FinishedRun extends RunReport {
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  readonly inputs: readonly { readonly uri: string; readonly sha256: string }[];
  readonly folder: string;
  /** SHA-256 of the files of `folder`, by their path relative to it. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Files that are known to be as these states say. */
  readonly known?: readonly FileState[];
}

/** The record of a document's last run; `null` where what it depends on cannot be told from files. */
export function documentRecord(options: DocumentOptions): string | null {
  if (builtFile('cli.cjs') === undefined) return null; // sources change under a run
  const { input, cache } = options;
  if (hasOwnParts(options) || cache === false || input === '-' || /^https?:/i.test(input)) return null;
  return recordName('document', options);
}

/** What runs with these options and this very curlew remember of each other; `undefined` where there is no {@link documentRecord}. */
export function documentMemory(options: DocumentOptions): OpenStore | undefined {
  const record = documentRecord(options);
  if (record === null) return undefined;
  return openStore(sha256(JSON.stringify([record, ownFiles().map((path) => stateOf(path, ''))])));
}

/** What the last run with these options said, if it would do the same again. */
export function recallRun(record: string | null): RunReport | null {
  return record === null ? null : recall<RunReport>(record);
}

/** What the last run with these options read and wrote, whatever has become of it since; empty where there was none. */
export function lastStates(record: string | null): readonly FileState[] {
  return record === null ? [] : recordedStates(record);
}

/** SHA-256 of files of `folder` that are as these states say, by their path relative to it; nothing is read for it. */
export function untouchedFiles(states: readonly FileState[], folder: string): (path: string) => string | undefined {
  const known = new Map(states.map((state) => [state.path, state]));
  return (path) => {
    const state = known.get(outputPath(folder, path));
    return state !== undefined && state.size >= 0 && isUntouched(state.path, numbersOf(state)) ? state.hash : undefined;
  };
}

/** These states as they are now, but for those at the paths of `sources`; `null` where a file is not what its state says. */
export function confirmedStates(states: readonly FileState[], sources: readonly string[]): readonly FileState[] | null {
  const read = new Set(sources);
  const confirmed: FileState[] = [];
  for (const state of states) {
    if (read.has(state.path)) continue;
    const now = confirm(state);
    if (now === null) return null;
    confirmed.push(now);
  }
  return confirmed;
}

/**
 * Milliseconds within which a file may change twice and show one time: whole seconds are what coarse file systems keep (in
 * steps of two, FAT), others are as exact as the system's clock tick.
 */
function clockStep({ changed }: FileState): number {
  return Number.isInteger(changed / 1000) ? 2000 : 50;
}

/** Keeps what a run read and wrote for {@link recallRun}. */
export function rememberRun(record: string | null, run: FinishedRun): void {
  if (record === null || run.inputs.some(({ uri }) => !uri.startsWith('file:'))) return;
  const known = new Map(run.known?.map((state) => [state.path, state]));
  const inputs = [
    ...run.inputs.map(({ uri, sha256 }) => stateOf(fileURLToPath(uri), sha256)),
    ...[...ownFiles(), ...formatterConfigs(run.folder)].map((path) => known.get(path) ?? stateOf(path)),
  ];
  if (inputs.some((state) => state.size >= 0 && state.changed > run.began - clockStep(state))) return;
  const { summary, report } = run;
  const outputs = Object.entries(run.hashes).map(([path, hash]) => {
    const place = outputPath(run.folder, path);
    return known.get(place) ?? stateOf(place, hash);
  });
  remember<RunReport>(record, { states: [...inputs, ...outputs], said: { summary, report } });
}

/** As a record has it. */
export function outputPath(folder: string, path: string): string {
  return `${folder}/${path}`;
}

/** curlew's own code and templates: another version may print something else. Types, and sources of what is built, print nothing. */
function ownFiles(): readonly string[] {
  const bundle = dirname(fileURLToPath(builtFile('cli.cjs') as URL));
  const templates = filesBelow(join(packageRoot, 'templates'));
  return [
    ...filesBelow(bundle, 'types'),
    ...templates.filter((path) => path.endsWith('.hbs') || /[\\/](runtime|assets)[\\/]/.test(path)),
  ];
}

/** Files that prettier takes its options from, those that are not there included. */
const configNames = [
  ...['', '.json', '.yaml', '.yml', '.json5', '.toml'].map((ending) => `.prettierrc${ending}`),
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].flatMap((ending) => [
    `.prettierrc.${ending}`,
    `prettier.config.${ending}`,
  ]),
  'package.json',
  'package.yaml',
  '.editorconfig',
];

function formatterConfigs(folder: string): readonly string[] {
  const here = configNames.map((name) => join(resolve(folder), name));
  return dirname(folder) === folder ? here : [...here, ...formatterConfigs(dirname(folder))];
}
