import { createClient, createOrder } from '../../typescript/index.js';

const client = createClient();

const result = await createOrder(client, { body: { id: 'o-1' } });
console.log(result);
