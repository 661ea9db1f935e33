import { createClient, sendAnything } from '../../typescript/index.js';

const client = createClient();

await sendAnything(client);
