// One cold run of a generator: a fresh project, a copy of the document in it, no cache.

import { cpSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesBelow, freshProject } from './output-folder.js';
import { runProcess } from './run-process.js';

/**
 * Gives `project` and `out` (folders), `seconds`, `cpu`, `peak` in MiB and `failure`. A run that ends well without a file has
 * failed. The document has the same path before and after a change, as a user's has.
 */
export async function generateOnce(contender, document, { timeout }) {
  const project = freshProject(`${document.name.replace(/-changed$/, '')}-${contender.name}`);
  const out = join(project, 'out');
  const path = join(project, `api${extname(document.path)}`);
  cpSync(document.path, path);
  const { seconds, cpu, peak, failure } = await runProcess(contender.command(path, out), { folder: project, timeout });
  const isEmpty = !existsSync(out) || filesBelow(out).length === 0;
  return { project, out, seconds, cpu, peak, failure: failure ?? (isEmpty ? 'wrote nothing' : null) };
}

/** Output of a contender, made once in a run of the benchmark for all parts that look at what it wrote. */
export async function outputOf(contender, document, options) {
  const key = `${document.path} ${contender.name}`;
  if (!options.outputs.has(key)) options.outputs.set(key, await generateOnce(contender, document, options));
  return options.outputs.get(key);
}
