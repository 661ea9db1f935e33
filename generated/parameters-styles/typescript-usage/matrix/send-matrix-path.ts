import { createClient, sendMatrixPath } from '../../typescript/index.js';

const client = createClient();

await sendMatrixPath(client, {
  text: process.env.TEXT!,
  list: ['blue', 'black', 'brown'],
  map: { R: 100, G: 200, B: 150 },
  list_exploded: ['blue', 'black', 'brown'],
  map_exploded: { R: 100, G: 200, B: 150 },
});
