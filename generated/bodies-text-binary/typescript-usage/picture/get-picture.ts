import { createClient, getPicture } from '../../typescript/index.js';

const client = createClient();

const result = await getPicture(client);
console.log(result);
