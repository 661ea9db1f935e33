import { createClient, getShadesById } from '../../typescript/index.js';

const client = createClient();

const result = await getShadesById(client, { id: process.env.ID! });
console.log(result);
