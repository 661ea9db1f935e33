import { createClient, createNote } from '../../typescript/index.js';

const client = createClient();

const result = await createNote(client, { body: { title: 'Anna\'s "main" note', stars: 5, tags: ['a', 'b & c'] } });
console.log(result);
