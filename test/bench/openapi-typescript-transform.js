// openapi-typescript's exported transform alone: a JSON document in, a file of types out. node openapi-typescript-transform.js IN OUT

import { readFileSync, writeFileSync } from 'node:fs';
import { astToString, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript';

const [input, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));

const nodes = transformSchema(document, {
  defaultNonNullable: true,
  silent: true,
  injectFooter: [],
  discriminators: scanDiscriminators(document, {}),
  resolve: (reference) => resolveRef(document, reference, { silent: true }),
});
writeFileSync(output, astToString(nodes));
