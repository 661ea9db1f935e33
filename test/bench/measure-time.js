// How long each generator takes and how much memory: unformatted, formatted, complete, run again, run again after a change.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chooseContenders, curlewForms } from './contenders.js';
import { describeDocument, withOneChange } from './documents.js';
import { generateOnce } from './generate-once.js';
import { interleave } from './interleave.js';
import { hashFolder } from './output-folder.js';
import { peerScript } from './places.js';
import { runProcess } from './run-process.js';

/** What every command takes before its first line is run: runs that find nothing changed consist of little else. */
const nodeAlone = { name: 'node, an empty script' };

/** Rows of each document; a row's runs have `cold`, and where they apply `prettier`, `unchanged` and `changed`. */
export async function measureTime(options) {
  const documents = [];
  for (const document of options.documents) {
    const changed = withOneChange(document);
    const contenders = [...chooseContenders(options), ...curlewForms(options), nodeAlone];
    const rows = await interleave(contenders, options.runs, (contender, turn) =>
      measureContender(contender, { document, changed, turn, options }),
    );
    documents.push({ ...describeDocument(document), rows });
  }
  return { documents };
}

/** What fails after the cold run is a `problem` of the run: the cold run's own figures stand. */
async function measureContender(contender, { document, changed, turn, options }) {
  if (contender === nodeAlone) return measureNode(options);
  const { project, out, failure, ...cold } = await generateOnce(contender, document, options);
  if (failure !== null) return { failure };
  if (contender.prettier) return { failure, cold, ...(await measurePrettier(project, out, options)) };
  if (contender.package !== 'curlew') return { failure, cold };
  return { failure, cold, ...(await measureAgain(contender, { project, out, document, changed, turn, options })) };
}

async function measureNode({ timeout }) {
  const folder = mkdtempSync(join(tmpdir(), 'curlew-bench-node-'));
  const script = join(folder, 'empty.cjs');
  writeFileSync(script, '');
  const { failure, ...used } = await runProcess([script], { folder, timeout });
  rmSync(folder, { recursive: true });
  return { failure, unchanged: times(used) };
}

/** prettier over a copy of the output, as a user would run it after the generator. */
async function measurePrettier(project, out, { timeout }) {
  const copy = join(project, 'formatted');
  cpSync(out, copy, { recursive: true });
  const args = [peerScript('prettier/bin/prettier.cjs'), '--write', '--log-level=error', copy];
  const { failure, ...used } = await runProcess(args, { folder: project, timeout });
  return failure === null ? { prettier: times(used) } : { problem: `prettier: ${failure}` };
}

/** The same project again: with nothing changed, then with one operation changed. The bytes are compared with cold runs'. */
async function measureAgain(contender, { project, out, document, changed, turn, options }) {
  const path = join(project, `api${extname(document.path)}`);
  const run = () => runProcess(contender.command(path, out), { folder: project, timeout: options.timeout });
  const before = hashFolder(out);
  const unchanged = await run();
  if (unchanged.failure !== null) return { problem: `unchanged: ${unchanged.failure}` };
  if (hashFolder(out) !== before) return { problem: 'unchanged: other bytes than the run before' };
  cpSync(changed.path, path);
  const again = await run();
  if (again.failure !== null) return { unchanged: times(unchanged), problem: `changed: ${again.failure}` };
  const isSame = turn > 0 || (await isLikeCold(contender, changed, { after: hashFolder(out), options }));
  if (!isSame) return { unchanged: times(unchanged), problem: 'changed: other bytes than a cold run' };
  return { unchanged: times(unchanged), changed: times(again) };
}

async function isLikeCold(contender, changed, { after, options }) {
  const cold = await generateOnce({ ...contender, name: `${contender.name}-cold` }, changed, options);
  return cold.failure === null && hashFolder(cold.out) === after;
}

function times({ seconds, cpu, peak }) {
  return { seconds, cpu, peak };
}
