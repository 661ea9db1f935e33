// A process that makes mutants and generates their output, one for each message; its parent ends it where one hangs.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DocumentError } from '../../generator/diagnostics.js';
import { generate } from '../../generator/generate.js';
import { parseText } from '../../generator/load/parse.js';
import { defaultLimits } from '../../generator/source-document.js';
import { targets } from '../../generator/targets.js';
import { jsonText } from '../../templates/typescript/runtime/json-text.js';
import { mutated } from './mutate.js';
import { randomFrom } from './random.js';

/** One mutant: a document's path and a seed; `keep` is where the output goes, `null` for nowhere. */
export interface Task {
  readonly document: string;
  readonly seed: number;
  readonly folder: string;
  readonly keep: string | null;
}

export interface Outcome {
  readonly kind: 'accepted' | 'refused' | 'crashed';
  /** The first lines of a stack trace, or why the document is refused. */
  readonly note: string;
  /** Milliseconds of processor time. */
  readonly cost: number;
}

const parsed = new Map<string, unknown>();
const code = targets.filter(({ document }) => document === undefined).map(({ name }) => name);

process.on('message', (task: Task) => {
  const before = process.cpuUsage();
  void run(task).then((outcome) => {
    const { user, system } = process.cpuUsage(before);
    process.send?.({ ...outcome, cost: (user + system) / 1000 } satisfies Outcome);
  });
});

async function run(task: Task): Promise<Omit<Outcome, 'cost'>> {
  const input = join(task.folder, 'mutant.json');
  writeFileSync(input, jsonText(mutated(documentOf(task.document), randomFrom(task.seed))) ?? '');
  try {
    const { files } = await generate({ input, targets: code, formatter: 'none' });
    if (task.keep !== null) for (const { path, text } of files) write(join(task.keep, path), text);
    return { kind: 'accepted', note: '' };
  } catch (error) {
    return refusalOrCrash(error);
  }
}

function refusalOrCrash(error: unknown): Omit<Outcome, 'cost'> {
  // A mutant may name a file that is not there.
  const isRefusal = error instanceof DocumentError && (error.exit === 'document' || error.exit === 'io');
  if (isRefusal && error.diagnostics.length > 0) return { kind: 'refused', note: error.message };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'crashed', note: stack.split('\n').slice(0, 8).join('\n') };
}

function documentOf(path: string): unknown {
  if (!parsed.has(path)) parsed.set(path, parseText(readFileSync(path, 'utf8'), defaultLimits).value);
  return parsed.get(path);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
