import { aggregateAddresses, createClient } from '../../typescript/index.js';

const client = createClient();

const result = await aggregateAddresses(client);
console.log(result);
