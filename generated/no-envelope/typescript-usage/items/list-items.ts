import { createClient, listItems, listItemsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listItems(client);
console.log(result);

for await (const item of listItemsAll(client)) {
  console.log(item);
}
