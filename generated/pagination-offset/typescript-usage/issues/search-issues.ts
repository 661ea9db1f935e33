import { createClient, searchIssues, searchIssuesAll } from '../../typescript/index.js';

const client = createClient();

const result = await searchIssues(client);
console.log(result);

for await (const item of searchIssuesAll(client)) {
  console.log(item);
}
