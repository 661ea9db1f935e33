import { createClient, getFile } from '../../typescript/index.js';

const client = createClient();

await getFile(client, { name: 'report 2024/25', extension: 'pdf' });
