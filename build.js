// Builds dist/: the command line and the programmatic API as bundles with shared chunks, and their declarations.

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { writeBundle } from './scripts/bundle.js';
import { writeHelp } from './scripts/help.js';
import { writeLicences } from './scripts/licences.js';
import { writeFixedTexts, writeTemplates } from './scripts/templates.js';

rmSync('dist', { recursive: true, force: true });

writeLicences('dist', await writeBundle({ outdir: 'dist', chunkNames: 'chunks/[name]-[hash]', logLevel: 'warning' }));
await writeTemplates('dist');
await writeFixedTexts('dist');

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

// Editors check curlew.config.json by it.
writeFileSync(
  'dist/curlew.schema.json',
  execFileSync(process.execPath, ['dist/cli.cjs', 'config', 'schema'], { encoding: 'utf8' }),
);

writeHelp('dist');
