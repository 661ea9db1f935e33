import { createClient, listFromCursor } from '../../typescript/index.js';

const client = createClient();

const result = await listFromCursor(client, { cursor: 'start' });
console.log(result);
