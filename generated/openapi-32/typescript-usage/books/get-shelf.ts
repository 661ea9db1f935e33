import { createClient, getShelf } from '../../typescript/index.js';

const client = createClient();

for await (const item of await getShelf(client)) {
  console.log(item);
}
