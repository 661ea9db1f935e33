import { createClient, getHere } from '../../typescript/index.js';

const client = createClient();

await getHere(client);
