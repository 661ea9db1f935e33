import { createClient, getOdd5 } from '../../typescript/index.js';

const client = createClient();

await getOdd5(client);
