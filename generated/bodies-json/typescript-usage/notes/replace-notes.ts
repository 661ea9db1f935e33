import { createClient, replaceNotes } from '../../typescript/index.js';

const client = createClient();

await replaceNotes(client, { body: [{ title: 'string' }] });
