import { createClient, startJob } from '../../typescript/index.js';

const client = createClient();

const result = await startJob(client);
console.log(result);
