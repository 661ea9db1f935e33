import { createClient, patchNote } from '../../typescript/index.js';

const client = createClient();

const result = await patchNote(client, {
  id: Number(process.env.ID),
  contentType: 'application/merge-patch+json',
  body: {},
});
console.log(result);
