import { createClient, plantTree } from '../../typescript/index.js';

const client = createClient();

const result = await plantTree(client, { body: { label: 'string' } });
console.log(result);
