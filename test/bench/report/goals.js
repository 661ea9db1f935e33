// What the measurements must show, each as a figure and the most that it may be.

import { compileOf, exponentOf, pointsOf, ratio, sizeOf, timeOf } from './figures.js';

const [plain, formatted, complete] = ['curlew', 'curlew, prettier', 'curlew, complete, oxfmt'];

/** Of each document: `name`, `most`, and the figure's way to the results. */
const perDocument = [
  [
    'unformatted, time: curlew / hey-api',
    0.35,
    (r, d) => ratio(timeOf(r, d, [plain, 'cold']), timeOf(r, d, ['hey-api', 'cold'])),
  ],
  [
    'unformatted, time: curlew / redocly',
    0.9,
    (r, d) => ratio(timeOf(r, d, [plain, 'cold']), timeOf(r, d, ['redocly', 'cold'])),
  ],
  [
    'time: curlew complete with oxfmt / hey-api unformatted',
    0.5,
    (r, d) => ratio(timeOf(r, d, [complete, 'cold']), timeOf(r, d, ['hey-api', 'cold'])),
  ],
  [
    'time: curlew complete with oxfmt / oazapfts unformatted',
    1,
    (r, d) => ratio(timeOf(r, d, [complete, 'cold']), timeOf(r, d, ['oazapfts', 'cold'])),
  ],
  [
    'with prettier, time: curlew / hey-api',
    0.5,
    (r, d) => ratio(timeOf(r, d, [formatted, 'cold']), timeOf(r, d, ['hey-api', 'prettier'])),
  ],
  ...[plain, formatted, complete].flatMap((name) => [
    [
      `time: ${name}: unchanged / cold`,
      0.05,
      (r, d) => ratio(timeOf(r, d, [name, 'unchanged']), timeOf(r, d, [name, 'cold'])),
    ],
    [
      `time: ${name}: one operation changed / cold`,
      0.3,
      (r, d) => ratio(timeOf(r, d, [name, 'changed']), timeOf(r, d, [name, 'cold'])),
    ],
  ]),
  [
    'unformatted, peak memory: curlew / hey-api',
    1,
    (r, d) => ratio(timeOf(r, d, [plain, 'cold', 'peak']), timeOf(r, d, ['hey-api', 'cold', 'peak'])),
  ],
  [
    'tsc, time: curlew / hey-api',
    0.6,
    (r, d) => ratio(compileOf(r, d, [plain, 'seconds']), compileOf(r, d, ['hey-api', 'seconds'])),
  ],
  [
    'tsc, types: curlew / hey-api',
    0.6,
    (r, d) => ratio(compileOf(r, d, [plain, 'types']), compileOf(r, d, ['hey-api', 'types'])),
  ],
  [
    'tsc, time: curlew / redocly',
    0.9,
    (r, d) => ratio(compileOf(r, d, [plain, 'seconds']), compileOf(r, d, ['redocly', 'seconds'])),
  ],
  [
    'tsc, types: curlew / redocly',
    0.9,
    (r, d) => ratio(compileOf(r, d, [plain, 'types']), compileOf(r, d, ['redocly', 'types'])),
  ],
  ['one GET, kB of gzip', 3, (r, d) => kilobytes(sizeOf(r, d, plain)?.bundles?.get)],
  ['one paginated list, kB of gzip', 4.5, (r, d) => kilobytes(sizeOf(r, d, plain)?.bundles?.list)],
];

const gibibytes = (mebibytes) => mebibytes / 1024;

/** Every goal that something was measured for: `{ name, document, value, most, isMet }`. */
export function goals(results) {
  const names = [
    ...new Set(['time', 'tsc', 'size'].flatMap((part) => results[part]?.documents.map(({ name }) => name) ?? [])),
  ];
  const found = perDocument.flatMap(([name, most, value]) =>
    names.map((document) => ({ name, document, most, value: value(results, document) })),
  );
  return [...found, ...scalingGoals(results.scaling?.series ?? [])]
    .filter(({ value }) => value !== null)
    .map((goal) => ({ ...goal, isMet: goal.value <= goal.most }));
}

function scalingGoals(series) {
  return series.flatMap((one) => {
    const largest = pointsOf(one, plain).at(-1);
    const growth = {
      name: 'exponent of time over operations',
      document: one.name,
      most: 1.1,
      value: exponentOf(one, plain),
    };
    const isGraph = one.name === 'microsoft-graph' && largest !== undefined;
    const memory = { name: `peak memory, GiB, ${largest?.operations} operations`, document: one.name, most: 4 };
    return isGraph ? [growth, { ...memory, value: gibibytes(largest.peak) }] : [growth];
  });
}

function kilobytes(bytes) {
  return typeof bytes === 'number' ? bytes / 1000 : null;
}
