import { createClient, groEAndern } from '../../typescript/index.js';

const client = createClient();

await groEAndern(client);
