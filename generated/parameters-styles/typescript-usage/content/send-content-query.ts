import { createClient, sendContentQuery } from '../../typescript/index.js';

const client = createClient();

await sendContentQuery(client);
