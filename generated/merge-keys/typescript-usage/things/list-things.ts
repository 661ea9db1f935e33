import { createClient, listThings } from '../../typescript/index.js';

const client = createClient();

await listThings(client);
