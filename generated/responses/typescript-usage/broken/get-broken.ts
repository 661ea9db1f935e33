import { createClient, getBroken } from '../../typescript/index.js';

const client = createClient();

await getBroken(client);
