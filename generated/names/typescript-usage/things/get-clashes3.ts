import { createClient, getClashes3 } from '../../typescript/index.js';

const client = createClient();

const result = await getClashes3(client);
console.log(result);
