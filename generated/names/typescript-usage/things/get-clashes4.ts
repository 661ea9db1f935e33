import { createClient, getClashes4 } from '../../typescript/index.js';

const client = createClient();

const result = await getClashes4(client);
console.log(result);
