import { createClient, listCalls, listCallsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listCalls(client);
console.log(result);

for await (const item of listCallsAll(client)) {
  console.log(item);
}
