import { createClient, readStream } from '../../typescript/index.js';

const client = createClient();

for await (const item of await readStream(client, { id: process.env.ID! })) {
  console.log(item);
}
