import { createClient, listLinked, listLinkedAll } from '../../typescript/index.js';

const client = createClient();

const result = await listLinked(client);
console.log(result);

for await (const item of listLinkedAll(client)) {
  console.log(item);
}
