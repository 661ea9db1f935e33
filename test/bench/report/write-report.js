// Measurements in, BENCHMARKS.md and its charts out. The same measurements give the same bytes.

import { join } from 'node:path';
import { writeFormatted } from '../write-formatted.js';
import { charts } from './charts.js';
import { reportText } from './report-text.js';

/** Writes `BENCHMARKS.md` and `docs/benchmarks/*.svg` below a folder. */
export async function writeReport(results, folder) {
  const drawn = charts(results);
  const page = reportText(
    results,
    drawn.map(({ name, title }) => ({ name, title })),
  );
  await writeFormatted(join(folder, 'BENCHMARKS.md'), page);
  for (const { name, svg } of drawn) await writeFormatted(join(folder, `docs/benchmarks/${name}.svg`), svg);
}
