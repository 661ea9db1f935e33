import { createClient, listGroups, listGroupsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listGroups(client);
console.log(result);

for await (const item of listGroupsAll(client)) {
  console.log(item);
}
