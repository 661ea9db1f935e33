import { createClient, readSequence } from '../../typescript/index.js';

const client = createClient();

for await (const item of await readSequence(client)) {
  console.log(item);
}
