import { createClient, listOtherThings } from '../../typescript/index.js';

const client = createClient();

await listOtherThings(client);
