import { createClient, getTree } from '../../typescript/index.js';

const client = createClient();

const result = await getTree(client, { id: process.env.ID! });
console.log(result);
