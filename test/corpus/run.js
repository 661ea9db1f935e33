// Generates every document of a folder (default: ../shared/specs) and compiles the output under the strictest flags.
// Usage: node test/corpus/run.js [FOLDER ...] [--filter TEXT] [--keep]. Prints a table; exit code 1 where a valid document fails.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkData } from './checked-data.js';
import { compileFlags, tsc } from './compile-flags.js';

const run = promisify(execFile);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = process.env.CURLEW_CLI ?? join(root, 'dist/cli.cjs');

const { values, folders } = readArguments(process.argv.slice(2));
const work = mkdtempSync(join(tmpdir(), 'curlew-corpus-'));
const documents = folders.flatMap(listDocuments).filter((path) => path.includes(values.filter));
if (documents.length === 0) {
  console.log(`no documents below ${folders.join(', ')}: nothing was run`);
  process.exit(0);
}

const rows = [];
for (const path of documents) {
  const row = await checkDocument(path);
  rows.push(row);
  console.log(formatRow(row));
}
printTotals(rows);
if (!values.keep) rmSync(work, { recursive: true, force: true });
process.exitCode = rows.some((row) => row.verdict === 'does not compile' || row.verdict === 'crashed') ? 1 : 0;

function readArguments(given) {
  const filterAt = given.indexOf('--filter');
  const filter = filterAt >= 0 ? (given[filterAt + 1] ?? '') : '';
  const rest = given.filter(
    (argument, index) => !argument.startsWith('--') && (filterAt < 0 || index !== filterAt + 1),
  );
  const folders = rest.length > 0 ? rest : ['big', 'guru', 'small'].map((name) => join(root, '../shared/specs', name));
  return { values: { filter: filter, keep: given.includes('--keep') }, folders };
}

function listDocuments(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [resolve(path)];
  const names = readdirSync(path).filter((name) => /\.(json|ya?ml)$/.test(name));
  return names.sort().map((name) => join(path, name));
}

async function checkDocument(path) {
  const out = join(work, basename(path).replaceAll(/[^\w.-]/g, '_'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  const name = `${basename(dirname(path))}/${basename(path)}`;
  const start = performance.now();
  const made = await attempt(process.execPath, [
    cli,
    'generate',
    path,
    '-o',
    join(out, 'api'),
    '--formatter',
    'none',
    '--json',
    '--quiet',
  ]);
  const generateMs = performance.now() - start;
  if (made.code !== 0)
    return {
      name,
      verdict: made.code === 70 ? 'crashed' : 'refused',
      generateMs,
      note: made.stderr.trim().split('\n').slice(0, 3).join(' / '),
    };
  const report = JSON.parse(made.stdout);
  checkData(join(out, 'api/typescript'));
  const compileStart = performance.now();
  const compiled = await attempt(process.execPath, [tsc, ...compileFlags, join(out, 'api/typescript/index.ts')], out);
  const row = {
    name,
    operations: report.operations,
    warnings: report.diagnostics.length,
    generateMs,
    compileMs: performance.now() - compileStart,
  };
  if (!values.keep) rmSync(out, { recursive: true, force: true });
  if (compiled.code === 0) return { ...row, verdict: 'compiles' };
  const errors = compiled.stdout.trim().split('\n');
  return { ...row, verdict: 'does not compile', note: `${errors.length} errors: ${errors.slice(0, 4).join(' / ')}` };
}

async function attempt(command, parameters, cwd = work) {
  try {
    const { stdout, stderr } = await run(command, parameters, { maxBuffer: 1 << 28, cwd });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (typeof error.code !== 'number') throw error;
    return { code: error.code, stdout: error.stdout, stderr: error.stderr };
  }
}

function formatRow(row) {
  const time = `${(row.generateMs / 1000).toFixed(1)} s${row.compileMs ? ` + ${(row.compileMs / 1000).toFixed(1)} s` : ''}`;
  return `${row.verdict.padEnd(16)} ${row.name} ${row.operations ?? '-'} operations, ${row.warnings ?? '-'} warnings, ${time}${row.note ? `\n    ${row.note}` : ''}`;
}

function printTotals(all) {
  const folders = groupByFolder(all);
  for (const [folder, members] of folders) {
    const compiling = members.filter((row) => row.verdict === 'compiles').length;
    const refused = members.filter((row) => row.verdict === 'refused').length;
    console.log(
      `${folder}: ${compiling} of ${members.length} compile, ${refused} refused with a diagnostic, ${members.length - compiling - refused} fail`,
    );
  }
}

function groupByFolder(all) {
  const groups = new Map();
  for (const row of all) {
    const folder = row.name.split('/')[0];
    groups.set(folder, [...(groups.get(folder) ?? []), row]);
  }
  return groups;
}
