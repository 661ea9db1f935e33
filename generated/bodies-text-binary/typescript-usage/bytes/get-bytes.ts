import { createClient, getBytes } from '../../typescript/index.js';

const client = createClient();

const result = await getBytes(client);
console.log(result);
