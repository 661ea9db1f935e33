// The snippets of one target as files in a folder, each beside the files that it sends.

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { literalRequest } from '../examples/literal-request.js';
import type { OperationExample } from '../model/example.js';
import type { Operation } from '../model/types.js';
import type { Plan } from '../plan.js';
import { renderExample } from '../render-target.js';
import type { Target } from '../target.js';
import type { Precision } from './compare-body.js';
import { fileNames, isWritable, writeFiles } from './example-files.js';
import type { Transpile } from './javascript.js';
import type { Outcome } from './verdict.js';

/** A snippet that can be run. */
export interface PlacedSnippet {
  readonly operation: Operation;
  readonly example: OperationExample;
  /** Absolute. */
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly precision: Precision;
  /** `several` where the snippet goes on after the request: a loop over pages. */
  readonly requests: 'one' | 'several';
}

/** What became of one example: a snippet to run, or why there is none. */
export type Placed =
  | { readonly kind: 'snippet'; readonly snippet: PlacedSnippet }
  | {
      readonly kind: 'none';
      readonly operation: Operation;
      readonly example: OperationExample;
      readonly outcome: Outcome;
    };

export interface Place {
  /** Absolute; the target's files go below it. */
  readonly folder: string;
  /** The only origin that may be called. */
  readonly origin: string;
  readonly transpile: Transpile;
}

/** Writes every example of `plan`, in document order. */
export function placeSnippets(target: Target, plan: Plan, place: Place): readonly Placed[] {
  const taken = new Set<string>();
  return plan.api.operations.flatMap((operation) =>
    (plan.examples.get(operation.key) ?? []).map((example): Placed => {
      const obstacle = forbidden(example, place.origin);
      if (obstacle !== null) return { kind: 'none', operation, example, outcome: obstacle };
      const { files, diagnostics } = renderExample(target, plan, { operation, example });
      const [first] = files;
      if (diagnostics.length > 0 || first === undefined)
        return { kind: 'none', operation, example, outcome: notExpressible(diagnostics[0]?.message ?? '') };
      const run = runnable(target, place.transpile);
      const folder = join(place.folder, freeFolder(first.path, taken));
      for (const { path, text } of files) writeText(join(folder, basename(run.path(path))), run.text(text));
      writeFiles(folder, fileNames(example));
      const { precision, requests } = run;
      const file = basename(run.path(first.path));
      return { kind: 'snippet', snippet: { operation, example, folder, file, text: first.text, precision, requests } };
    }),
  );
}

/** Examples are rendered one by one, so two of them may have the same name: the later goes into a folder beside the first's. */
function freeFolder(path: string, taken: Set<string>): string {
  let folder = dirname(path);
  for (let number = 2; taken.has(join(folder, basename(path))); number++) folder = `${dirname(path)}-${number}`;
  taken.add(join(folder, basename(path)));
  return folder;
}

interface Runnable extends Pick<PlacedSnippet, 'precision' | 'requests'> {
  readonly path: (path: string) => string;
  readonly text: Transpile;
}

/** TypeScript runs as JavaScript, and sends what the typed function sends; shells run as they stand. */
function runnable({ language }: Target, transpile: Transpile): Runnable {
  if (language !== 'typescript') return { path: same, text: same, precision: 'meaning', requests: 'one' };
  return { path: (path) => path.replace(/\.ts$/, '.js'), text: transpile, precision: 'exact', requests: 'several' };
}

function same(text: string): string {
  return text;
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Why the example must not be run at all, `null` where it may. */
export function forbidden(example: OperationExample, origin: string): Outcome | null {
  const { url } = literalRequest(example);
  if (!url.startsWith(`${origin}/`)) return failed(`the URL leads away from this machine: ${url}`);
  const name = fileNames(example).find((file) => !isWritable(file));
  return name === undefined ? null : failed(`the file ${JSON.stringify(name)} would be outside of the working folder`);
}

function failed(reason: string): Outcome {
  return { status: 'failed', reason, output: '' };
}

/** The reason's short name stands in brackets at the end of the message. */
function notExpressible(message: string): Outcome {
  return { status: 'not-expressible', reason: /\(([\w-]+)\)$/.exec(message)?.[1] ?? message };
}
