import { createClient, listSpeakeasy, listSpeakeasyAll } from '../../typescript/index.js';

const client = createClient();

const result = await listSpeakeasy(client);
console.log(result);

for await (const item of listSpeakeasyAll(client)) {
  console.log(item);
}
