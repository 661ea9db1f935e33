// How long each generator takes and how much memory: unformatted, formatted, complete, run again, run again after a change.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { chooseContenders, curlewForms } from './contenders.js';
import { describeDocument, withOneChange } from './documents.js';
import { generateOnce } from './generate-once.js';
import { interleave } from './interleave.js';
import { hashFolder } from './output-folder.js';
import { peerScript } from './places.js';
import { runProcess } from './run-process.js';

/** Rows of each document; a row's runs have `cold`, and where they apply `prettier`, `unchanged` and `changed`. */
export async function measureTime(options) {
  const documents = [];
  for (const document of options.documents) {
    const changed = withOneChange(document);
    const contenders = [...chooseContenders(options), ...curlewForms(options)];
    const rows = await interleave(contenders, options.runs, (contender, turn) =>
      measureContender(contender, { document, changed, turn, options }),
    );
    documents.push({ ...describeDocument(document), rows });
  }
  return { documents };
}

async function measureContender(contender, { document, changed, turn, options }) {
  const { project, out, failure, ...cold } = await generateOnce(contender, document, options);
  if (failure !== null) return { failure };
  if (contender.prettier) return { cold, ...(await measurePrettier(project, out, options)) };
  if (contender.package !== 'curlew') return { failure: null, cold };
  return { cold, ...(await measureAgain(contender, { project, out, changed, turn, options })) };
}

/** prettier over a copy of the output, as a user would run it after the generator. */
async function measurePrettier(project, out, { timeout }) {
  const copy = join(project, 'formatted');
  cpSync(out, copy, { recursive: true });
  const script = peerScript('prettier/bin/prettier.cjs');
  const { failure, seconds, peak } = await runProcess([script, '--write', '--log-level=error', copy], {
    folder: project,
    timeout,
  });
  return failure === null ? { failure: null, prettier: { seconds, peak } } : { failure: `prettier: ${failure}` };
}

/** The same project again: with nothing changed, then with one operation changed. The bytes are compared with cold runs'. */
async function measureAgain(contender, { project, out, changed, turn, options }) {
  const run = async (path) => runProcess(contender.command(path, out), { folder: project, timeout: options.timeout });
  const before = hashFolder(out);
  const unchanged = await run(join(project, 'api.json'));
  if (unchanged.failure !== null) return { failure: `unchanged: ${unchanged.failure}` };
  if (hashFolder(out) !== before) return { failure: 'unchanged: other bytes than the run before' };
  cpSync(changed.path, join(project, 'api.json'));
  const again = await run(join(project, 'api.json'));
  if (again.failure !== null) return { failure: `changed: ${again.failure}` };
  const isSame = turn > 0 || (await isLikeCold(contender, changed, { after: hashFolder(out), options }));
  if (!isSame) return { failure: 'changed: other bytes than a cold run' };
  return { failure: null, unchanged: times(unchanged), changed: times(again) };
}

async function isLikeCold(contender, changed, { after, options }) {
  const cold = await generateOnce({ ...contender, name: `${contender.name}-cold` }, changed, options);
  return cold.failure === null && hashFolder(cold.out) === after;
}

function times({ seconds, peak }) {
  return { seconds, peak };
}
