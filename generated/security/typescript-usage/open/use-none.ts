import { createClient, useNone } from '../../typescript/index.js';

const client = createClient();

await useNone(client);
