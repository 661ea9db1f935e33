import { createClient, silent } from '../../typescript/index.js';

const client = createClient();

await silent(client);
