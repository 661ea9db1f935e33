import { createClient, getRoot } from '../../typescript/index.js';

const client = createClient();

await getRoot(client);
