import { createClient, getDnsRecord } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getDnsRecord(client, { zone_id: process.env.ZONE_ID!, dns_record_id: process.env.DNS_RECORD_ID! });
console.log(result);
