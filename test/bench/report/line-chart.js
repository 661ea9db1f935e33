// Lines over two logarithmic axes: what grows linearly is a straight line of slope one.

import { drawing, label, round } from './svg.js';

const [width, height, left, right, top, bottom] = [760, 420, 60, 210, 50, 44];
const hues = 4;

/** `lines` are `{ label, hue, isDashed, points: { x, y }[] }`, points in the order of x, `hue` a number. */
export function lineChart({ title, lines }) {
  const points = lines.flatMap((line) => line.points);
  const x = axis(
    points.map((point) => point.x),
    [left, width - right],
  );
  const y = axis(
    points.map((point) => point.y),
    [height - bottom, top],
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        gridLine([x.at(tick), top], [x.at(tick), height - bottom]) +
        label([x.at(tick), height - bottom + 20], tick.toLocaleString('en-US'), { anchor: 'middle', kind: 'faint' }),
    ),
    ...y.ticks.map(
      (tick) =>
        gridLine([left, y.at(tick)], [width - right, y.at(tick)]) +
        label([left - 8, y.at(tick) + 4], `${tick} s`, { anchor: 'end', kind: 'faint' }),
    ),
  ];
  const heights = apart(lines.map(({ points: own }) => y.at(own.at(-1).y)));
  const drawn = lines.map((line, index) => drawLine(line, { x, y, at: heights[index] }));
  return drawing({ title, width, height }, [...grid, ...drawn]);
}

/** Positions on a logarithmic axis over values, from one end to the other, and round values (1, 2, 5 …) between. */
function axis(values, [from, to]) {
  const [low, high] = [Math.min(...values) * 0.9, Math.max(...values) * 1.1];
  const at = (value) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low);
  const decades = Array.from({ length: 12 }, (_, index) => index - 4);
  const ticks = decades.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  return { at, ticks: ticks.filter((tick) => tick >= low && tick <= high) };
}

function gridLine([fromX, fromY], [toX, toY]) {
  return `<line class="grid" x1="${round(fromX)}" y1="${round(fromY)}" x2="${round(toX)}" y2="${round(toY)}"/>`;
}

const lineHeight = 17;

/** Heights moved down where labels would lie over each other. */
function apart(heights) {
  const order = heights.map((_, index) => index).toSorted((a, b) => heights[a] - heights[b]);
  const moved = [...heights];
  for (const [place, index] of order.entries()) {
    if (place > 0) moved[index] = Math.max(moved[index], moved[order[place - 1]] + lineHeight);
  }
  return moved;
}

function drawLine({ label: name, hue: number, isDashed, points }, { x, y, at }) {
  const hue = `hue${number % hues}`;
  const kind = isDashed ? `line dashed ${hue}` : `line ${hue}`;
  const places = points.map((point) => [round(x.at(point.x)), round(y.at(point.y))]);
  const dots = places.map(([cx, cy]) => `<circle class="dot ${hue}" cx="${cx}" cy="${cy}" r="3"/>`);
  return [
    `<polyline class="${kind}" points="${places.map((place) => place.join(',')).join(' ')}"/>`,
    ...dots,
    `<line class="${kind}" x1="${width - right + 8}" y1="${round(at)}" x2="${width - right + 20}" y2="${round(at)}"/>`,
    label([width - right + 26, at + 4], name),
  ].join('');
}
