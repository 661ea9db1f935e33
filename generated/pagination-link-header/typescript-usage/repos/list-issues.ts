import { createClient, listIssues, listIssuesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listIssues(client, { owner: process.env.OWNER! });
console.log(result);

for await (const item of listIssuesAll(client, { owner: process.env.OWNER! })) {
  console.log(item);
}
