import { createClient, sendDeepObjectQuery } from '../../typescript/index.js';

const client = createClient();

await sendDeepObjectQuery(client);
