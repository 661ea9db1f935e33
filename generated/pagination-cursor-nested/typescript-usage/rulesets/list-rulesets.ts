import { createClient, listRulesets, listRulesetsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listRulesets(client);
console.log(result);

for await (const item of listRulesetsAll(client)) {
  console.log(item);
}
