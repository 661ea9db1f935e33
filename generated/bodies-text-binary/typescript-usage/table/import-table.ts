import { createClient, importTable } from '../../typescript/index.js';

const client = createClient();

await importTable(client, { body: 'name,age\n"O\'Neil, Anna",30\n' });
