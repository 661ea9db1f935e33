import { createClient, getJobLog } from '../../typescript/index.js';

const client = createClient();

const result = await getJobLog(client, { id: process.env.ID! });
console.log(result);
