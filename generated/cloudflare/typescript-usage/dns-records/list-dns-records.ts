import { createClient, listDnsRecords, listDnsRecordsAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listDnsRecords(client, { zone_id: process.env.ZONE_ID! });
console.log(result);

for await (const item of listDnsRecordsAll(client, { zone_id: process.env.ZONE_ID! })) {
  console.log(item);
}
