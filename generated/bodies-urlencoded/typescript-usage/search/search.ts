import { createClient, search } from '../../typescript/index.js';

const client = createClient();

await search(client, {
  body: {
    words: ['red', 'dark blue'],
    joined: ['a', 'b'],
    piped: ['x', 'y'],
    path: '/a/b:c',
    filter: { name: 'Anna', min: 3 },
  },
});
