import { createClient, listOrders, listOrdersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listOrders(client);
console.log(result);

for await (const item of listOrdersAll(client)) {
  console.log(item);
}
