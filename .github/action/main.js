// The step of action.yml: runs curlew, writes outputs and the summary, and comments on the pull request.

import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { comment } from './comment.js';

const { env } = process;
const commands = { generate, check, diff };

/** Mistakes in a document are shown at their lines of the pull request. */
const annotations = ['--format', 'github'];

try {
  await (commands[env.CURLEW_COMMAND] ?? unknownCommand)();
} catch (error) {
  fail(error.message);
}

function generate() {
  const { status, stdout } = curlew(['generate', ...document(), '--json', ...annotations]);
  if (status !== 0) return void (process.exitCode = status);
  const reports = [JSON.parse(stdout)].flat();
  const changed = reports.flatMap((report) => [...report.added, ...report.changed, ...report.removed]);
  output('changed', changed.length > 0);
  summary(`curlew wrote or removed ${changed.length} files.\n`);
}

function check() {
  const { status, stdout } = curlew(['generate', ...document(), '--check', ...annotations]);
  process.stdout.write(stdout);
  const isStale = status === 1 && stdout !== '';
  output('changed', isStale);
  if (isStale) summary('The generated output is stale: run `npx curlew generate` and commit the result.\n');
  process.exitCode = status;
}

async function diff() {
  const { pull_request: pull } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  if (!env.CURLEW_DOCUMENT) throw new Error('diff needs the input document');
  const old = env.CURLEW_OLD || base(pull);
  if (old === null) return void newDocument();
  const { status, stdout } = curlew(['diff', safe(old), ...document(), '--json', '--markdown', ...annotations]);
  if (status !== 0) return void (process.exitCode = status);
  const { verdict, counts, markdown } = JSON.parse(stdout);
  output('verdict', verdict);
  summary(markdown);
  if (env.CURLEW_COMMENT === 'true' && pull) await comment(pull.number, markdown);
  const grave = ['breaking', 'minor', 'patch'];
  const limit = grave.indexOf(env.CURLEW_FAIL_ON);
  if (env.CURLEW_FAIL_ON && limit < 0) throw new Error(`fail-on is one of ${grave.join(', ')}`);
  if (grave.slice(0, limit + 1).some((name) => counts[name] > 0)) fail(`the API has ${verdict} changes`);
}

/**
 * The document as the base of the pull request has it, `null` where it has none. A shallow checkout does not have that
 * commit yet.
 */
function base(pull) {
  const sha = pull?.base?.sha;
  const path = env.CURLEW_DOCUMENT;
  if (/^[a-z]+:\/\//i.test(path)) throw new Error('for a document that is a URL, diff needs the input old');
  if (!/^[0-9a-f]{40,64}$/.test(sha ?? '')) throw new Error('outside of a pull request diff needs the input old');
  if (!hasObject(`${sha}^{commit}`)) {
    const { status } = spawnSync('git', ['fetch', '--quiet', '--depth=1', 'origin', sha], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`git could not fetch the base of the pull request, ${sha}`);
  }
  const isBelow = !/^(\/|\.\.(\/|$))/.test(path); // anything else curlew refuses
  return isBelow && !hasObject(`${sha}:./${path}`) ? null : `git:${sha}:${path}`;
}

function hasObject(name) {
  return spawnSync('git', ['cat-file', '-e', name], { stdio: 'ignore' }).status === 0;
}

function newDocument() {
  output('verdict', 'none');
  summary('The base of the pull request has no such document: there is nothing to compare with.\n');
}

function document() {
  return [
    ...(env.CURLEW_DOCUMENT ? [safe(env.CURLEW_DOCUMENT)] : []),
    ...(env.CURLEW_CONFIG ? ['--config', safe(env.CURLEW_CONFIG)] : []),
  ];
}

/** An input never becomes an option. */
function safe(text) {
  if (text.startsWith('-')) throw new Error(`${JSON.stringify(text)} is no document or config`);
  return text;
}

function curlew(parameters) {
  const { CURLEW_VERSION: version } = env;
  if (version && !/^[\w.~^-]+$/.test(version)) throw new Error(`${JSON.stringify(version)} is no version`);
  const from = version ? ['--yes', `curlew@${version}`] : ['--no-install', 'curlew'];
  const { CURLEW_TOKEN: _token, ...rest } = env; // whoever generates needs no token
  const run = spawnSync('npx', [...from, ...parameters], {
    encoding: 'utf8',
    env: rest,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.error) throw run.error;
  return { status: run.status ?? 70, stdout: run.stdout };
}

/** Values are true, false and verdicts: nothing that could begin another line. */
function output(name, value) {
  appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

function summary(markdown) {
  appendFileSync(env.GITHUB_STEP_SUMMARY, markdown);
}

function unknownCommand() {
  throw new Error('command is one of generate, check, diff');
}

function fail(message) {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=curlew::${escaped}\n`);
  process.exitCode ||= 1;
}
