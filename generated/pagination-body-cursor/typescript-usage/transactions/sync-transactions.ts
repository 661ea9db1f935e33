import { createClient, syncTransactions } from '../../typescript/index.js';

const client = createClient();

const result = await syncTransactions(client, { body: { cursor: 'string' } });
console.log(result);
