import { createClient, listSingle, listSingleAll } from '../../typescript/index.js';

const client = createClient();

const result = await listSingle(client);
console.log(result);

for await (const item of listSingleAll(client)) {
  console.log(item);
}
