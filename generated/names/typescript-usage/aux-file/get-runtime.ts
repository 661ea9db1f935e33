import { createClient, getRuntime } from '../../typescript/index.js';

const client = createClient();

await getRuntime(client);
