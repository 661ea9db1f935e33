import { createClient, listLeaves, listLeavesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listLeaves(client);
console.log(result);

for await (const item of listLeavesAll(client)) {
  console.log(item);
}
