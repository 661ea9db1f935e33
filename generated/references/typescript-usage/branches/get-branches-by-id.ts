import { createClient, getBranchesById } from '../../typescript/index.js';

const client = createClient();

const result = await getBranchesById(client, { id: process.env.ID! });
console.log(result);
