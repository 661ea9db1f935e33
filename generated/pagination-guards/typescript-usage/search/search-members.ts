import { createClient, searchMembers, searchMembersAll } from '../../typescript/index.js';

const client = createClient();

const result = await searchMembers(client);
console.log(result);

for await (const item of searchMembersAll(client)) {
  console.log(item);
}
