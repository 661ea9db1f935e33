import { createClient, createNote } from '../../typescript/index.js';

const client = createClient();

const result = await createNote(client, { body: { title: 'Hello' } });
console.log(result);
