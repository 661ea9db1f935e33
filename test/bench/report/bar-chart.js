// Groups of horizontal bars, one group for each document, all on one scale.

import { drawing, label, round } from './svg.js';

const [width, left, right, top] = [760, 220, 90, 44];
const [barHeight, step, groupHead, groupGap] = [16, 24, 26, 14];

/** `groups` are `{ title, bars: { label, value }[] }`; curlew's bars stand out. */
export function barChart({ title, unit, groups }) {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (width - left - right) / most;
  const parts = [];
  let y = top;
  for (const { title: head, bars } of groups) {
    parts.push(label([20, y + 16], head, { kind: 'faint' }));
    y += groupHead;
    for (const bar of bars) {
      parts.push(drawBar(bar, { y, scale, unit }));
      y += step;
    }
    y += groupGap;
  }
  return drawing({ title, width, height: y }, parts);
}

function drawBar({ label: name, value }, { y, scale, unit }) {
  const length = Math.max(value * scale, 1);
  const kind = name.startsWith('curlew') ? 'bar own' : 'bar';
  return [
    label([left - 10, y + 13], name, { anchor: 'end' }),
    `<rect class="${kind}" x="${left}" y="${y}" width="${round(length)}" height="${barHeight}" rx="2"/>`,
    label([left + length + 8, y + 13], `${value.toFixed(1)} ${unit}`),
  ].join('');
}
