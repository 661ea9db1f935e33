import { createClient, getPlain } from '../../typescript/index.js';

const client = createClient();

await getPlain(client);
