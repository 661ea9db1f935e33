import { createClient, listUsers, listUsersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listUsers(client);
console.log(result);

for await (const item of listUsersAll(client)) {
  console.log(item);
}
