// Bundles of generated output, as an application would make them.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rootFolder } from './places.js';

/** curlew's own development dependency, the version that its tests measure with. */
const { build } = createRequire(join(rootFolder, 'package.json'))('esbuild');

/** Names of the values (not types) that a module exports. */
export async function exportsOf(entry) {
  const { metafile } = await bundle(`export * from ${JSON.stringify(entry)};`, entry);
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}

/** Bytes of gzip -9 over a minified bundle of some exports of a module; `null` for all of them. */
export async function bundleSize(entry, names) {
  const list = names === null ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles } = await bundle(`export ${list} from ${JSON.stringify(entry)};`, entry);
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

function bundle(contents, entry) {
  return build({
    stdin: { contents, resolveDir: dirname(entry), loader: 'ts' },
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
}
