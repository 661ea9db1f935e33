import { createClient, replaceColors } from '../../typescript/index.js';

const client = createClient();

const result = await replaceColors(client, { body: ['red', 'it\'s "blue"'] });
console.log(result);
