import { createClient, ping } from '../../typescript/index.js';

const client = createClient();

const result = await ping(client);
console.log(result);
