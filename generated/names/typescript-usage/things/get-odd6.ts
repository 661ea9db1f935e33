import { createClient, getOdd6 } from '../../typescript/index.js';

const client = createClient();

await getOdd6(client);
