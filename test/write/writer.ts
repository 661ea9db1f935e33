// Writes one set to one folder, as a process: node writer.mjs FOLDER SET.

import { DocumentError, exitCodes } from '../../generator/diagnostics.js';
import { writeOutput } from '../../generator/write/write.js';
import { setFiles } from './sets.js';

const [folder = '', set = ''] = process.argv.slice(2);
const files = setFiles(set);
process.stdout.write('ready\n');
try {
  await writeOutput(folder, files);
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = exitCodes[error.exit];
}
