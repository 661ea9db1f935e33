import { createClient, putTree } from '../../typescript/index.js';

const client = createClient();

const result = await putTree(client, { id: process.env.ID!, body: { root: { id: 'string' } } });
console.log(result);
