import { createClient, listNotes, listNotesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listNotes(client);
console.log(result);

for await (const item of listNotesAll(client)) {
  console.log(item);
}
