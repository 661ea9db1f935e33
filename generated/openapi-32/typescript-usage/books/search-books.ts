import { createClient, searchBooks } from '../../typescript/index.js';

const client = createClient();

for await (const item of await searchBooks(client)) {
  console.log(item);
}
