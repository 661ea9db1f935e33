import { createClient, putReserved } from '../../typescript/index.js';

const client = createClient();

await putReserved(client);
