import { createClient, putBranchesById } from '../../typescript/index.js';

const client = createClient();

const result = await putBranchesById(client, { id: process.env.ID!, body: { root: { id: 'string' } } });
console.log(result);
