import { createClient, getJobResult } from '../../typescript/index.js';

const client = createClient();

const result = await getJobResult(client, { id: process.env.ID! });
console.log(result);
