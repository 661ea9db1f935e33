import { createClient, listArticles, listArticlesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listArticles(client);
console.log(result);

for await (const item of listArticlesAll(client)) {
  console.log(item);
}
