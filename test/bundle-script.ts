// Makes a TypeScript program of a test one that Node runs.

import { build } from 'esbuild';

/** Packages stay outside with `external`: the output then has to lie where they are found. */
export async function bundleScript(entry: string, outfile: string, packages: 'bundle' | 'external'): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages,
    logLevel: 'error',
  });
}
