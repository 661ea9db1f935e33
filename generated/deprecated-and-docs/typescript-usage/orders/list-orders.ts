import { createClient, listOrders } from '../../typescript/index.js';

const client = createClient();

const result = await listOrders(client);
console.log(result);
