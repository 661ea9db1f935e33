// The documents of specs/curlew.config.json: what `npm run generate` makes into generated/.

import { join } from 'node:path';
import { loadConfig } from '../../generator/config/load-config.js';
import type { DocumentOptions } from '../../generator/options.js';
import { packageRoot } from '../../generator/package-root.js';

/** Options of every document, with the config's shared ones; `output` is absolute. */
export async function goldenDocuments(): Promise<readonly (DocumentOptions & { readonly output: string })[]> {
  const { documents = [], ...shared } = await loadConfig(join(packageRoot, 'specs/curlew.config.json'));
  return documents.map((entry) => ({ ...shared, ...entry, output: entry.output ?? '' }));
}
