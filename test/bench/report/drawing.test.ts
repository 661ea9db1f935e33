// Tables and charts: what they say of their numbers, and that a name cannot break them.

import { expect, test } from 'vitest';
import { barChart } from './bar-chart.js';
import { lineChart } from './line-chart.js';
import { number, table } from './table.js';

test('a table is flush right where all cells are numbers, and a bar in a name is text', () => {
  expect(
    table(
      ['a', 'b'],
      [
        ['x|y', '1.5'],
        ['z', '–'],
      ],
    ),
  ).toBe('| a | b |\n| --- | ---: |\n| x\\|y | 1.5 |\n| z | – |');
});

test.each([
  { given: [1234.5, 0], want: '1,235' },
  { given: [0.05, 2], want: '0.05' },
  { given: [null, 2], want: '–' },
])('number $given', ({ given: [value, digits], want }) => {
  expect(number(value, digits ?? 0)).toBe(want);
});

test('bars are as long as their values, on one scale', () => {
  const svg = barChart({
    title: 'T',
    unit: 's',
    groups: [
      { title: 'a', bars: [{ label: 'curlew <&"', value: 5 }] },
      { title: 'b', bars: [{ label: 'peer', value: 10 }] },
    ],
  });
  expect([...svg.matchAll(/class="(bar[^"]*)".*?width="([\d.]+)"/g)].map(([, kind, width]) => [kind, width])).toEqual([
    ['bar own', '225'],
    ['bar', '450'],
  ]);
  expect(svg).toContain('curlew &lt;&amp;&quot;');
});

test('linear growth is a straight line', () => {
  const points = [100, 1000, 10_000].map((x) => ({ x, y: x / 100 }));
  const svg = lineChart({ title: 'T', lines: [{ label: 'one', hue: 0, isDashed: false, points }] });
  const places =
    /points="([^"]*)"/
      .exec(svg)?.[1]
      ?.split(' ')
      .map((place) => place.split(',').map(Number)) ?? [];
  const [[x1, y1], [x2, y2], [x3, y3]] = places as [[number, number], [number, number], [number, number]];
  expect(places.length).toBe(3);
  expect(x2 - x1).toBeCloseTo(x3 - x2, 0);
  expect(y1 - y2).toBeCloseTo(y2 - y3, 0);
});
