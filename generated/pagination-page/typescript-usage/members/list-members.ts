import { createClient, listMembers, listMembersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listMembers(client);
console.log(result);

for await (const item of listMembersAll(client)) {
  console.log(item);
}
