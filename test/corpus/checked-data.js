// Generated files leave the data of operations unchecked, to spare compilers of users the time. Tests look at it all the same.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file of operations, or any other, with the types of the runtime in place of `unknown`.
 *
 * @param {string} text
 * @returns {string}
 */
export function withCheckedData(text) {
  const runtime = /'[^']*\/runtime\/index[^']*'/.exec(text)?.[0];
  return text.replaceAll(
    /^const (\w+?(Operation|Pages)(?:Data)*): unknown =/gm,
    (_match, name, type) => `const ${name}: import(${runtime}).${type} =`,
  );
}

/**
 * The same for every TypeScript file of a folder.
 *
 * @param {string} folder
 */
export function checkData(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const checked = withCheckedData(text);
    if (checked !== text) writeFileSync(join(folder, name), checked);
  }
}
