import { createClient, sendSimplePath } from '../../typescript/index.js';

const client = createClient();

await sendSimplePath(client, {
  text: '50% of a/b?',
  list: ['blue', 'black', 'dark brown'],
  map: { R: 100, G: 200, B: 150 },
  list_exploded: ['blue', 'black'],
  map_exploded: { R: 100, G: 200, B: 150 },
});
