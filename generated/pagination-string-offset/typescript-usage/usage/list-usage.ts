import { createClient, listUsage, listUsageAll } from '../../typescript/index.js';

const client = createClient();

const result = await listUsage(client);
console.log(result);

for await (const item of listUsageAll(client)) {
  console.log(item);
}
