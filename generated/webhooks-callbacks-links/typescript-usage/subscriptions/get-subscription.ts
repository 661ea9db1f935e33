import { createClient, getSubscription } from '../../typescript/index.js';

const client = createClient();

const result = await getSubscription(client, { id: process.env.ID! });
console.log(result);
