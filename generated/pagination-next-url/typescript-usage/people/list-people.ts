import { createClient, listPeople, listPeopleAll } from '../../typescript/index.js';

const client = createClient();

const result = await listPeople(client);
console.log(result);

for await (const item of listPeopleAll(client)) {
  console.log(item);
}
