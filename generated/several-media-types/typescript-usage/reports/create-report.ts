import { createClient, createReport } from '../../typescript/index.js';

const client = createClient();

const result = await createReport(client, { contentType: 'application/json', body: { title: 'May', total: 12 } });
console.log(result);
