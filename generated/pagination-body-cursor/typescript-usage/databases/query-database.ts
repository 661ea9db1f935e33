import { createClient, queryDatabase, queryDatabaseAll } from '../../typescript/index.js';

const client = createClient();

const result = await queryDatabase(client, {
  id: process.env.ID!,
  body: { filter: { status: 'open' }, page_size: 50 },
});
console.log(result);

for await (const item of queryDatabaseAll(client, {
  id: process.env.ID!,
  body: { filter: { status: 'open' }, page_size: 50 },
})) {
  console.log(item);
}
