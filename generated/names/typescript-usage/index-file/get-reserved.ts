import { createClient, getReserved } from '../../typescript/index.js';

const client = createClient();

await getReserved(client);
