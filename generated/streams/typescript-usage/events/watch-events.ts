import { createClient, watchEvents } from '../../typescript/index.js';

const client = createClient();

for await (const item of await watchEvents(client)) {
  console.log(item);
}
