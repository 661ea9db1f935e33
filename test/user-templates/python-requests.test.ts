// The example of a target outside the package: its scripts, run by python3, send the requests that were meant.

import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../generator/config/load-config.js';
import { generate } from '../../generator/generate.js';
import { planDocument } from '../../generator/plan-document.js';
import type { OperationExample } from '../../generator/model/example.js';
import { packageRoot } from '../../generator/package-root.js';
import { renderExample } from '../../generator/render-target.js';
import { differences } from '../../generator/verify/compare.js';
import { type EchoServer, markPath, startEchoServer } from '../../generator/verify/echo-server.js';
import { fileBytes, fileNames, writeFiles } from '../../generator/verify/example-files.js';
import { makeFolder, put, texts } from '../folder.js';

const example = join(packageRoot, 'docs/examples/python-requests');
const target = join(example, 'target.mjs');
const stub = join(packageRoot, 'test/user-templates/python-stub');

function pythonAnswers(program: string): boolean {
  try {
    execFileSync('python3', ['-c', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasPython = pythonAnswers('pass');
// The library itself where the machine has it, else as much of it as the scripts use.
const path = hasPython && pythonAnswers('import requests') ? '' : stub;

/** Runs every script of a list in one process, each in its folder and with its variables; says before which one it is. */
const runner = `
import json, os, runpy, sys, urllib.request
for job in json.load(open(sys.argv[1])):
    urllib.request.urlopen(job["mark"]).read()
    os.chdir(job["folder"])
    os.environ.update(job["variables"])
    try:
        runpy.run_path(job["file"])
    except BaseException as error:
        print(job["file"], repr(error))
`;

interface Job {
  readonly example: OperationExample;
  readonly run: string;
  readonly folder: string;
  readonly file: string;
}

const folder = makeFolder();
let server: EchoServer;

beforeAll(async () => {
  server = await startEchoServer();
});
afterAll(() => server.close());

async function placeScripts(input: string): Promise<readonly Job[]> {
  const { plan, settings } = await planDocument({ input, targets: [target], server: server.origin });
  const [own] = settings.targets;
  if (!own) throw new Error('the target was not loaded');
  return plan.api.operations.flatMap((operation) =>
    (plan.examples.get(operation.key) ?? []).map((one, index): Job => {
      const [file] = renderExample(own, plan, { operation, example: one }).files;
      const run = `${operation.pointer.replaceAll(/\W/g, '_')}-${index}`;
      const { path: name = '', text = '' } = file ?? {};
      put(join(folder, run), { [name]: text });
      const script = join(folder, run, name);
      writeFiles(dirname(script), fileNames(one));
      return { example: one, run: encodeURIComponent(run), folder: dirname(script), file: script };
    }),
  );
}

const specs = [
  'bodies-json',
  'bodies-urlencoded',
  'bodies-multipart',
  'bodies-text-binary',
  'security',
  'parameters-styles',
];

describe.skipIf(!hasPython)('scripts of the example target (needs python3)', () => {
  it.each(specs)('%s: every request arrives as it was meant', async (spec) => {
    const jobs = await placeScripts(join(packageRoot, 'specs', spec, 'openapi.yaml'));
    expect(jobs.length).toBeGreaterThan(2);
    const list = join(folder, `${spec}.json`);
    const described = jobs.map(({ example: one, run, ...job }) => ({
      ...job,
      variables: one.variables,
      mark: `${server.origin}${markPath}${run}`,
    }));
    writeFileSync(list, JSON.stringify(described));
    const { stdout } = await promisify(execFile)('python3', ['-c', runner, list], {
      env: { ...process.env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' },
    });
    expect(stdout.split('\n').filter((line) => line !== '' && line !== '{}')).toEqual([]);
    const wrong = jobs.flatMap(({ example: one, run, file }) => {
      const [sent] = server.take(run);
      const found = sent
        ? differences(one, sent, { precision: 'meaning', fileBytes })
        : [{ part: 'request', want: 'one', got: 'none' }];
      return found.map((difference) => ({ file: file.slice(folder.length), difference }));
    });
    expect(wrong).toEqual([]);
  });

  it('are Python whatever the document says', async () => {
    const { files } = await generate({
      input: join(packageRoot, 'specs/hostile-text/openapi.yaml'),
      targets: [target],
    });
    const scripts = files.filter(({ path: name }) => name.endsWith('.py'));
    expect(scripts.length).toBeGreaterThan(2);
    const check = `
import ast, json, sys
for text in json.load(sys.stdin):
    tree = ast.parse(text)
    kinds = [type(node).__name__ for node in tree.body]
    assert [kind for kind in kinds if kind != "Import"] == ["Assign", "Expr", "Expr"], text
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert calls <= {"requests.request", "response.raise_for_status", "print", "open"} | {call for call in calls if call.endswith(".encode")}, calls
`;
    const child = execFileSync('python3', ['-c', check], { input: JSON.stringify(scripts.map(({ text }) => text)) });
    expect(child.toString()).toBe('');
  });
});

it('the example gives its golden output, byte for byte', async () => {
  const { documents: _documents, ...options } = await loadConfig(join(example, 'curlew.config.json'));
  const { files } = await generate({ input: '', ...options });
  const made = files.filter((file) => file.path.startsWith('python-requests/'));
  expect(Object.fromEntries(made.map((file) => [file.path, file.text]))).toEqual(texts(join(example, 'output')));
});
