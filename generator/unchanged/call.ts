// The shortest way: a call that was made before, over files that are as it left them, ends before anything is loaded.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../built-file.js';
import type { RunReport } from './document-run.js';
import { type FileState, stateOf } from './file-state.js';
import { recall, remember, shortName } from './records.js';

/** What a call led to: the documents it is about, each with its record. */
export interface Call {
  /** What the command line was read as: plain data. */
  readonly read: { readonly quiet?: boolean | undefined };
  readonly documents: readonly { readonly input: string; readonly record: string }[];
}

/** A call as its record says it. */
interface KeptCall extends Call {
  /** {@link askedBy} the call: its record's name may be that of another call too. */
  readonly asked: string;
}

/** A call that was made before. */
export interface RecalledCall {
  readonly read: Call['read'];
  /** The lines to print where it would change nothing; `null` where it has to be carried out. */
  readonly lines: readonly string[] | null;
}

/** The call that these arguments made before; `null` where none is known, or they may be read as something else now. */
export function recallCall(given: readonly string[]): RecalledCall | null {
  const asked = askedBy(given);
  const call = recall<KeptCall>(shortName(asked));
  if (call?.asked !== asked) return null;
  const { read } = call;
  const lines: string[] = [];
  for (const { input, record } of call.documents) {
    const said = recall<RunReport>(record);
    if (said === null) return { read, lines: null };
    lines.push(unchangedLine(input, said));
  }
  return { read, lines: read.quiet ? [] : lines };
}

/** What is said of a document that needs no run. */
export function unchangedLine(input: string, { summary }: RunReport): string {
  return `${input}: ${summary}, unchanged since the last run`;
}

/** Keeps which documents a call is about. A config that is a program may say something else next time: it is not kept. */
export function rememberCall(given: readonly string[], config: ConfigFiles, call: Call): void {
  if (config.used !== null && !config.used.endsWith('.json')) return;
  const reader = builtFile('command-line.js');
  if (reader === undefined) return;
  const looked = config.looked.map((path) => resolve(path));
  const states: readonly FileState[] = [...looked, fileURLToPath(reader)].map((path) => stateOf(path));
  const asked = askedBy(given);
  remember<KeptCall>(shortName(asked), { states, said: { ...call, asked } });
}

/** All that tells a call from others. */
function askedBy(given: readonly string[]): string {
  return JSON.stringify([process.cwd(), ...given]);
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
