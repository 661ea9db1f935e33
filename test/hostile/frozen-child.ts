// Generates everything from the documents on its command line with the prototypes of all objects frozen.

import { generate } from '../../generator/generate.js';
import { targets } from '../../generator/targets.js';

const [action, ...documents] = process.argv.slice(2);
// The highlighter of the documentation writes `constructor` over objects of its own, which freezing forbids.
const names = targets
  .filter(({ document }) => (document === undefined) === (action === 'frozen'))
  .map(({ name }) => name);
const before = describe();

if (action === 'frozen') for (const { prototype } of [Object, Array, Function]) Object.freeze(prototype);
else Object.preventExtensions(Object.prototype);

for (const input of documents) {
  const { files } = await generate({ input, targets: [...names], formatter: 'none' });
  process.stdout.write(`${files.length > 0 && describe() === before}\n`);
}

/** Every property of the prototypes, by identity of its value as far as text can tell. */
function describe(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .map((prototype) =>
      Object.entries(Object.getOwnPropertyDescriptors(prototype))
        .map(([key, { value, get }]) => `${key}:${String(value ?? get)}`)
        .join(),
    )
    .join('\n');
}
