import { createClient, getJob } from '../../typescript/index.js';

const client = createClient();

const result = await getJob(client, { id: process.env.ID! });
console.log(result);
