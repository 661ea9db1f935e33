import { createClient, cutBranch } from '../../typescript/index.js';

const client = createClient();

await cutBranch(client, { id: process.env.ID! });
