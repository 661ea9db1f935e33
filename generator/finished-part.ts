// A finished part of a target as runs remember it: there may be ten thousand, so each is as few objects as can be.

import type { Diagnostic } from './diagnostics.js';
import { hashOf, type OutputFile, rememberHash } from './output-file.js';
import type { Finished } from './output-thread/take-files.js';
import type { Rendered } from './target.js';

/** A part in which nothing wrong was seen. */
export interface FinishedPart {
  /** Without its pages. */
  readonly result: Rendered;
  readonly finished: Finished;
}

/** Names and values in turns, but for what is empty mostly. */
export interface PackedPart {
  /** Path, text and hash of each file. */
  readonly files: readonly string[];
  /** Operation and path. */
  readonly operations: readonly string[];
  readonly loops?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly imports?: Finished['looked']['imports'];
}

export function packPart({ result, finished }: FinishedPart): PackedPart {
  const { diagnostics, operationFiles, loopFiles } = result;
  const { imports } = finished.looked;
  return {
    files: finished.files.flatMap((file) => [file.path, file.text, hashOf(file)]),
    operations: [...operationFiles].flat(),
    ...(loopFiles && { loops: [...loopFiles].flat() }),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(imports.length > 0 && { imports }),
  };
}

export function unpackPart({ files, operations, loops, diagnostics = [], imports = [] }: PackedPart): FinishedPart {
  return {
    result: {
      pages: [],
      diagnostics,
      operationFiles: new Map(pairs(operations)),
      ...(loops && { loopFiles: new Map(pairs(loops)) }),
    },
    finished: { files: filesIn(files), looked: { problems: [], imports } },
  };
}

function filesIn(flat: readonly string[]): readonly OutputFile[] {
  const found: OutputFile[] = [];
  for (let index = 0; index < flat.length; index += 3) {
    const file = { path: flat[index] ?? '', text: flat[index + 1] ?? '' };
    rememberHash(file, flat[index + 2] ?? '');
    found.push(file);
  }
  return found;
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let index = 0; index < flat.length; index += 2) found.push([flat[index] ?? '', flat[index + 1] ?? '']);
  return found;
}
