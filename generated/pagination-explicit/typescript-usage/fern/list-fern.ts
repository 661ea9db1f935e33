import { createClient, listFern, listFernAll } from '../../typescript/index.js';

const client = createClient();

const result = await listFern(client);
console.log(result);

for await (const item of listFernAll(client)) {
  console.log(item);
}
