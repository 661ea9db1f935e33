import { createClient, listLogs, listLogsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listLogs(client);
console.log(result);

for await (const item of listLogsAll(client)) {
  console.log(item);
}
