// The tables of BENCHMARKS.md, one function for each part of the measurements.

import { compileOf, exponentOf, pointsOf, ratio, timeClasses, timeOf } from './figures.js';
import { number, table } from './table.js';

const classNames = {
  cold: 'as the command leaves it',
  prettier: 'with prettier over the output',
  unchanged: 'again, nothing changed',
  changed: 'again, one operation changed',
};

/** Seconds, ratio to the first row's, and peak memory, for each class of each document. */
export function timeSection({ documents }, results) {
  return documents.flatMap((document) => [
    `### ${documentTitle(document)}`,
    ...Object.keys(timeClasses).flatMap((kind) => timeTable(document, { kind, results })),
    ...failures(document.rows),
  ]);
}

function timeTable(document, { kind, results }) {
  const rows = document.rows
    .map(({ name, runs }) => ({
      name,
      runs,
      seconds: timeOf(results, document.name, [name, kind]),
      cpu: timeOf(results, document.name, [name, kind, 'cpu']),
      peak: timeOf(results, document.name, [name, kind, 'peak']),
      cold: timeOf(results, document.name, [name, 'cold']),
    }))
    .filter(({ seconds }) => seconds !== null)
    .toSorted((a, b) => a.seconds - b.seconds);
  if (rows.length === 0) return [];
  const head = [classNames[kind], 'seconds', '/ hey-api', '/ cold', 'CPU seconds', 'peak MiB'];
  const base = timeOf(results, document.name, ['hey-api', kind]);
  const cells = rows.map((row) => [
    `${row.name}${runsNote(row, results.time)}`,
    number(row.seconds, 2),
    number(ratio(row.seconds, base), 2),
    number(kind === 'cold' ? null : ratio(row.seconds, row.cold), 2),
    number(row.cpu, 2),
    number(row.peak),
  ]);
  const used = head.map((_, index) => cells.some((row) => row[index] !== '–'));
  return [
    table(
      head.filter((_, index) => used[index]),
      cells.map((row) => row.filter((_, index) => used[index])),
    ),
  ];
}

/** Said of a contender that ran less often than the others. */
function runsNote({ runs }, part) {
  return runs.length < part.runs ? ` (${runs.length} of ${part.runs} runs)` : '';
}

/** What the compiler says of each output. */
export function tscSection({ documents }, results) {
  const head = ['tsc over the output', 'seconds', 'MiB', 'types', 'instantiations', 'errors'];
  return documents.flatMap((document) => [
    `### ${documentTitle(document)}`,
    table(
      head,
      document.rows
        .filter(({ failure }) => failure === null)
        .map(({ name, isUnchecked, runs }) => {
          const of = (key) => compileOf(results, document.name, [name, key]);
          const errors = isUnchecked ? 'hidden by @ts-nocheck' : number(of('errors'));
          return [
            `${name}${runsNote({ runs }, results.tsc)}`,
            number(of('seconds'), 2),
            number(of('memory')),
            number(of('types')),
            number(of('instantiations')),
            errors,
          ];
        }),
    ),
    ...failures(document.rows),
  ]);
}

/** Bytes on disk and in bundles. */
export function sizeSection({ documents }) {
  const head = ['output', 'files', 'kB', 'one GET, gzip kB', 'one paginated list', 'everything'];
  return documents.flatMap((document) => [
    `### ${documentTitle({ ...document, operations: null })}`,
    `GET: \`${document.bundled.get}\`; list: \`${document.bundled.list}\`.`,
    table(
      head,
      document.rows.filter(({ failure }) => failure === null).map((row) => [row.name, ...sizeCells(row)]),
    ),
    ...failures(document.rows),
  ]);
}

function sizeCells({ files, bytes, bundles }) {
  const kilo = (value) => number(value === null ? null : value / 1000, 1);
  if (bundles === null) return [number(files), number(bytes / 1000), '–', '–', '–'];
  const get = bundles.isWhole ? `${kilo(bundles.get)} (the whole client)` : kilo(bundles.get);
  return [number(files), number(bytes / 1000), get, kilo(bundles.list), kilo(bundles.everything)];
}

/** Seconds and memory by number of operations, with the exponent of a power law fitted to each. */
export function scalingSection({ series }) {
  return series.flatMap((one) => {
    const names = one.points[0]?.rows.map(({ name }) => name) ?? [];
    const sizes = one.points.map(({ operations }) => operations);
    const line = (name) => {
      const points = pointsOf(one, name);
      const at = (size) => points.find(({ operations }) => operations === size);
      const cells = sizes.map((size) =>
        at(size) ? `${number(at(size).seconds, 1)} s, ${number(at(size).peak)}` : 'failed',
      );
      return [name, ...cells, number(exponentOf(one, name), 2), number(exponentOf(one, name, 'peak'), 2)];
    };
    const counts = sizes.map((size) => `${number(size)} operations`);
    return [
      `### ${one.name}, ${one.runs} ${one.runs === 1 ? 'run' : 'runs'}`,
      table(['seconds, peak MiB', ...counts, 'exponent of time', 'of memory'], names.map(line)),
      ...failures(
        one.points.flatMap(({ rows, operations }) =>
          rows.map((row) => ({ ...row, name: `${row.name}, ${operations} operations` })),
        ),
      ),
    ];
  });
}

function documentTitle({ name, bytes, operations }) {
  const size = `${number(bytes / 1e6, 1)} MB`;
  return operations === null ? `${name} (${size})` : `${name} (${size}, ${number(operations)} operations)`;
}

/** Failures of contenders, and problems of runs after the generator itself did well, each told once. */
function failures(rows) {
  const told = rows.flatMap(({ name, failure, runs = [] }) =>
    [failure, ...runs.map(({ problem }) => problem)]
      .filter((text) => typeof text === 'string')
      .map((text) => `- ${name}: \`${text.replaceAll('`', "'")}\``),
  );
  return told.length === 0 ? [] : [`Failed:\n\n${[...new Set(told)].join('\n')}`];
}
