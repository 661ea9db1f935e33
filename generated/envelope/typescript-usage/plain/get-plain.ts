import { createClient, getPlain } from '../../typescript/index.js';

const client = createClient();

const result = await getPlain(client);
console.log(result);
