import { createClient, getReport } from '../../typescript/index.js';

const client = createClient();

const result = await getReport(client, { id: process.env.ID!, accept: 'application/json' });
console.log(result);
