import { createClient, listArchivedThreads } from '../../typescript/index.js';

const client = createClient();

const result = await listArchivedThreads(client);
console.log(result);
