import { createClient, selectBooks } from '../../typescript/index.js';

const client = createClient();

await selectBooks(client);
