// The charts that the README shows: time, growth and cost for the compiler, made of the measurements.

import { compileOf, pointsOf, timeOf } from './figures.js';
import { barChart } from './bar-chart.js';
import { lineChart } from './line-chart.js';

/** `{ name, title, svg }` of each chart that something was measured for. */
export function charts(results) {
  return [timeChart(results), scalingChart(results), tscChart(results)].filter((chart) => chart !== null);
}

function timeChart(results) {
  const title = 'Seconds to generate, cold, unformatted but where oxfmt is named';
  return barsOf(results.time, {
    name: 'time',
    title,
    unit: 's',
    value: (document, name) => timeOf(results, document, [name, 'cold']),
  });
}

function tscChart(results) {
  const title = 'Seconds of tsc 5.9 over the output';
  return barsOf(results.tsc, {
    name: 'tsc',
    title,
    unit: 's',
    value: (document, name) => compileOf(results, document, [name, 'seconds']),
  });
}

/** curlew with prettier belongs to another class than unformatted peers. */
const isFormatted = (name) => name === 'curlew, prettier';

function barsOf(part, { name, title, unit, value }) {
  if (part === undefined) return null;
  const groups = part.documents.map((document) => ({
    title: document.name,
    bars: document.rows
      .filter((row) => !isFormatted(row.name))
      .map((row) => ({ label: row.name, value: value(document.name, row.name) }))
      .filter((bar) => bar.value !== null)
      .toSorted((a, b) => a.value - b.value),
  }));
  return { name, title, svg: barChart({ title, unit, groups: groups.filter(({ bars }) => bars.length > 0) }) };
}

function scalingChart({ scaling }) {
  if (scaling === undefined) return null;
  const title = 'Seconds over number of operations, both on logarithmic axes';
  const lines = scaling.series.flatMap((series, dashes) => {
    const names = series.points[0]?.rows.map(({ name }) => name) ?? [];
    return names.map((name, hue) => ({
      hue,
      isDashed: dashes > 0,
      label: `${name}, ${series.name}`,
      points: pointsOf(series, name).map(({ operations, seconds }) => ({ x: operations, y: seconds })),
    }));
  });
  return { name: 'scaling', title, svg: lineChart({ title, lines: lines.filter(({ points }) => points.length > 1) }) };
}
