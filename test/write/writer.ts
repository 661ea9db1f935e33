// Writes one set to one folder, as a process that says how many changes that took: node writer.mjs FOLDER SET [KILLED_AT].

import { DocumentError, exitCodes } from '../../generator/diagnostics.js';
import { writeOutput } from '../../generator/write/write.js';
import { interruptAt } from './interrupt.js';
import { setFiles } from './sets.js';

const [folder = '', set = '', change = 'Infinity'] = process.argv.slice(2);
const changes = interruptAt(Number(change));
try {
  await writeOutput(folder, setFiles(set));
  process.stdout.write(String(changes()));
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = exitCodes[error.exit];
}
