import { createClient, deleteZone } from '../../typescript/index.js';

const client = createClient();

const result = await deleteZone(client, { id: process.env.ID! });
console.log(result);
