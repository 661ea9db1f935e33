import { createClient, getClashes2 } from '../../typescript/index.js';

const client = createClient();

const result = await getClashes2(client);
console.log(result);
