import { createClient, listBooks, listBooksAll } from '../../typescript/index.js';

const client = createClient();

const result = await listBooks(client);
console.log(result);

for await (const item of listBooksAll(client)) {
  console.log(item);
}
