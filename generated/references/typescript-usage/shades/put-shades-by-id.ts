import { createClient, putShadesById } from '../../typescript/index.js';

const client = createClient();

const result = await putShadesById(client, { id: process.env.ID!, body: { root: { id: 'string' } } });
console.log(result);
