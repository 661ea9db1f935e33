import { createClient, listLedger, listLedgerAll } from '../../typescript/index.js';

const client = createClient();

const result = await listLedger(client);
console.log(result);

for await (const item of listLedgerAll(client)) {
  console.log(item);
}
