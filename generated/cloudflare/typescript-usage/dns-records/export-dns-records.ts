import { createClient, exportDnsRecords } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await exportDnsRecords(client, { zone_id: process.env.ZONE_ID! });
console.log(result);
