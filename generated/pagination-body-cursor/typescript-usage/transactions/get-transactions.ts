import { createClient, getTransactions, getTransactionsAll } from '../../typescript/index.js';

const client = createClient();

const result = await getTransactions(client, { body: { account: 'a1' } });
console.log(result);

for await (const item of getTransactionsAll(client, { body: { account: 'a1' } })) {
  console.log(item);
}
