import { createClient, getZone } from '../../typescript/index.js';

const client = createClient();

const result = await getZone(client, { id: process.env.ID! });
console.log(result);
