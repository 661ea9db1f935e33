import { createClient, getLimits, getLimitsAll } from '../../typescript/index.js';

const client = createClient();

const result = await getLimits(client);
console.log(result);

for await (const item of getLimitsAll(client)) {
  console.log(item);
}
