import { createClient, sendDelimitedQuery } from '../../typescript/index.js';

const client = createClient();

await sendDelimitedQuery(client);
