// Documents full of `__proto__`, `constructor` and `toString` leave the prototypes alone: they are frozen while they are read.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { parseText } from '../../generator/load/parse.js';
import { defaultLimits } from '../../generator/source-document.js';
import { jsonText } from '../../templates/typescript/runtime/json-text.js';
import { bundleScript } from '../bundle-script.js';
import { victims } from './documents.js';
import { poisoned, positionsOf } from './positions.js';
import { swagger } from './swagger-document.js';

const folder = join(packageRoot, 'node_modules/.curlew-test', `frozen-${process.pid}`);
const documents: string[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await bundleScript(join(packageRoot, 'test/hostile/frozen-child.ts'), join(folder, 'frozen-child.js'), 'external');
  // JSON, because js-yaml assigns `constructor` where it would have to define it.
  const names = parseText(readFileSync(join(packageRoot, 'specs/names/openapi.yaml'), 'utf8'), defaultLimits).value;
  write('names', names);
  for (const { name, document } of [swagger, ...victims]) {
    const keys = positionsOf(document).filter(
      ({ kind, pointer }) => kind === 'key' && /\/(name[A-Z]?\w*|x-name)$/.test(pointer),
    );
    for (const word of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      write(`${name}-${word}`, poisoned(document, keys, { text: word, exact: true }).value);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, value: unknown): void {
  documents.push(join(folder, `${name}.json`));
  writeFileSync(join(folder, `${name}.json`), jsonText(value));
}

test.each(['frozen', 'sealed'])('%s', { timeout: 120_000 }, (action) => {
  const output = execFileSync(process.execPath, [join(folder, 'frozen-child.js'), action, ...documents], {
    encoding: 'utf8',
  });
  expect(output).toBe('true\n'.repeat(documents.length));
  expect(documents).toHaveLength(17);
});
