// Figures of the measurements by what they are about; `null` where nothing was measured.

import { growthExponent, median } from '../statistics.js';

/** The measured classes of the time part; `of` picks the measurement that a class is, from one run. */
export const timeClasses = {
  cold: (run) => run.cold,
  prettier: (run) =>
    run.prettier && {
      seconds: run.cold.seconds + run.prettier.seconds,
      cpu: run.cold.cpu + run.prettier.cpu,
      peak: Math.max(run.cold.peak, run.prettier.peak),
    },
  unchanged: (run) => run.unchanged,
  changed: (run) => run.changed,
};

/** Median of one key of one class of one contender on one document of the time part. */
export function timeOf(results, document, [name, kind, key = 'seconds']) {
  const row = rowOf(results.time, document, name);
  return medianOf(row, (run) => timeClasses[kind](run)?.[key]);
}

/** Median of a key of a contender's compilation. */
export function compileOf(results, document, [name, key]) {
  return medianOf(rowOf(results.tsc, document, name), (run) => run[key]);
}

/** The row of the size part, `null` where it failed. */
export function sizeOf(results, document, name) {
  const row = rowOf(results.size, document, name);
  return row === null || row.failure !== null ? null : row;
}

/** Points of a contender in a series: operations, and medians of seconds and peak; without sizes that failed. */
export function pointsOf(series, name) {
  return series.points.flatMap(({ operations, rows }) => {
    const row = rows.find((candidate) => candidate.name === name) ?? null;
    const [seconds, peak] = [medianOf(row, (run) => run.seconds), medianOf(row, (run) => run.peak)];
    return seconds === null ? [] : [{ operations, seconds, peak }];
  });
}

/** Exponent of the growth of seconds or peak with operations, `null` with less than two points. */
export function exponentOf(series, name, key = 'seconds') {
  const points = pointsOf(series, name);
  return points.length < 2 ? null : growthExponent(points.map((point) => ({ x: point.operations, y: point[key] })));
}

/** A quotient of figures, `null` where one is missing. */
export function ratio(above, below) {
  return above === null || below === null ? null : above / below;
}

function rowOf(part, document, name) {
  const found = part?.documents.find((candidate) => candidate.name === document);
  return found?.rows.find((row) => row.name === name) ?? null;
}

function medianOf(row, pick) {
  if (row === null || row.failure !== null) return null;
  const numbers = row.runs.map(pick).filter((number) => typeof number === 'number');
  return numbers.length === 0 ? null : median(numbers);
}
