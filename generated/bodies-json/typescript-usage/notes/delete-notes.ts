import { createClient, deleteNotes } from '../../typescript/index.js';

const client = createClient();

await deleteNotes(client, { body: { ids: [1, 2, 3] } });
