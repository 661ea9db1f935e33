import { createClient, hasJob } from '../../typescript/index.js';

const client = createClient();

await hasJob(client, { id: process.env.ID! });
