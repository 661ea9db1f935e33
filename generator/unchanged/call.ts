// The shortest way: a call that was made before, over files that are as it left them, ends before anything is loaded.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RunReport } from './document-run.js';
import { type FileState, stateOf } from './file-state.js';
import { recall, recordName, remember } from './records.js';

/** What a call led to: the documents it is about, each with its record. */
export interface Call {
  /** Whether it asked for silence. */
  readonly quiet: boolean;
  readonly documents: readonly { readonly input: string; readonly record: string }[];
}

/** The lines to print for a call made before that would change nothing; `null` where it has to be carried out. */
export function recallCall(given: readonly string[]): readonly string[] | null {
  const call = recall<Call>(recordName('call', given));
  const lines: string[] = [];
  for (const { input, record } of call?.documents ?? []) {
    const said = recall<RunReport>(record);
    if (said === null) return null;
    lines.push(unchangedLine(input, said));
  }
  return call && (call.quiet ? [] : lines);
}

/** What is said of a document that needs no run. */
export function unchangedLine(input: string, { summary }: RunReport): string {
  return `${input}: ${summary}, unchanged since the last run`;
}

/** Keeps which documents a call is about. A config that is a program may say something else next time: it is not kept. */
export function rememberCall(given: readonly string[], config: ConfigFiles, call: Call): void {
  if (config.used !== null && !config.used.endsWith('.json')) return;
  const states: readonly FileState[] = config.looked.map((path) => stateOf(resolve(path)));
  remember<Call>(recordName('call', given), { states, said: call });
}

/** Where a config was looked for, and what was found. */
export interface ConfigFiles {
  readonly used: string | null;
  readonly looked: readonly string[];
}

/** The config files that a call looks for: the one it names, else those of the folder. */
export function configFiles(named: string | undefined, names: readonly string[]): ConfigFiles {
  const looked = named === undefined ? names : [named];
  return { used: looked.find((path) => existsSync(path)) ?? null, looked };
}
