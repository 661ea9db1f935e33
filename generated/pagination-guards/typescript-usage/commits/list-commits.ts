import { createClient, listCommits, listCommitsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listCommits(client);
console.log(result);

for await (const item of listCommitsAll(client)) {
  console.log(item);
}
