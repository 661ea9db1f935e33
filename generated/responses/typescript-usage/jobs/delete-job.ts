import { createClient, deleteJob } from '../../typescript/index.js';

const client = createClient();

await deleteJob(client, { id: process.env.ID! });
