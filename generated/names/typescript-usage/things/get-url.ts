import { createClient, getURL } from '../../typescript/index.js';

const client = createClient();

await getURL(client);
