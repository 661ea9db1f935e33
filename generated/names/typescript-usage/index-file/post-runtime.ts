import { createClient, postRuntime } from '../../typescript/index.js';

const client = createClient();

await postRuntime(client);
