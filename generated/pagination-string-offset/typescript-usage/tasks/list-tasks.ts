import { createClient, listTasks, listTasksAll } from '../../typescript/index.js';

const client = createClient();

const result = await listTasks(client);
console.log(result);

for await (const item of listTasksAll(client)) {
  console.log(item);
}
