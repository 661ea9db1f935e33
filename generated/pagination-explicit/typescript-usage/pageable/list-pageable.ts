import { createClient, listPageable, listPageableAll } from '../../typescript/index.js';

const client = createClient();

const result = await listPageable(client);
console.log(result);

for await (const item of listPageableAll(client)) {
  console.log(item);
}
