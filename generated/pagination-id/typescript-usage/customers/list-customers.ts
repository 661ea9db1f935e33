import { createClient, listCustomers, listCustomersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listCustomers(client);
console.log(result);

for await (const item of listCustomersAll(client)) {
  console.log(item);
}
