import { createClient, getOdd3 } from '../../typescript/index.js';

const client = createClient();

await getOdd3(client);
