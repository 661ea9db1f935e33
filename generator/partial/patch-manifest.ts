// The manifest's text with some operations and files changed: reading and printing all of it would take longer.

import { jsonText } from '../json-file.js';
import type { ManifestOperation } from '../manifest.js';

/** What changes in a manifest. */
export interface ManifestPatch {
  /** In the manifest's order; `undefined` where one stays. */
  readonly operations: readonly (ManifestOperation | undefined)[];
  /** Hash by path of files that are new or changed. */
  readonly files: Readonly<Record<string, string>>;
  readonly removed: ReadonlySet<string>;
}

/** A manifest as curlew wrote it. */
export interface ManifestText {
  readonly text: string;
  /** Hash by path, all of them. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads no more of it than the hashes of files. */
export function readManifest(text: string): ManifestText {
  const files = JSON.parse(text.slice(filesStart(text), -endOfManifest.length)) as ManifestText['files'];
  return { text, files };
}

export function patchManifest({ text, files: before }: ManifestText, patch: ManifestPatch): ManifestText {
  const { operations, files, removed } = patch;
  const start = filesStart(text);
  const hashes = new Map(Object.entries({ ...before, ...files }));
  for (const path of removed) hashes.delete(path);
  // Those that were there before are in order.
  const isInOrder = Object.keys(files).every((path) => Object.hasOwn(before, path));
  const all = Object.fromEntries(isInOrder ? hashes : [...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const head = replaceOperations(text.slice(0, start), operations);
  return { text: `${head}${indented(JSON.stringify(all, null, 2), '  ')}${endOfManifest}`, files: all };
}

const filesLabel = '\n  "files": ';
const endOfManifest = '\n}\n';

/** The last member: nothing within a text begins a line. */
function filesStart(text: string): number {
  return text.lastIndexOf(filesLabel) + filesLabel.length;
}

/** Elements of the list of operations, and nothing else, begin and end at this depth. */
const [begin, end] = ['\n    {\n', '\n    }'];

function replaceOperations(text: string, operations: ManifestPatch['operations']): string {
  const parts: string[] = [];
  let done = 0;
  let from = text.indexOf(begin);
  for (let index = 0; from >= 0; index += 1) {
    const to = text.indexOf(end, from) + end.length;
    const operation = operations[index];
    if (operation) {
      parts.push(text.slice(done, from), `\n    ${indented(jsonText(operation), '    ')}`);
      done = to;
    }
    from = text.indexOf(begin, to);
  }
  return parts.join('') + text.slice(done);
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}
