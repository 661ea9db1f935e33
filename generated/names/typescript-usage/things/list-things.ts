import { createClient, listThings } from '../../typescript/index.js';

const client = createClient();

const result = await listThings(client);
console.log(result);
