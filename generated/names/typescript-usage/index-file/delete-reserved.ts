import { createClient, deleteReserved } from '../../typescript/index.js';

const client = createClient();

await deleteReserved(client);
