import { createClient, editDnsRecord } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await editDnsRecord(client, {
  zone_id: process.env.ZONE_ID!,
  dns_record_id: process.env.DNS_RECORD_ID!,
  body: { comment: 'Anna\'s "main" zone: don\'t touch, ask first ($5 & 100% sure)' },
});
console.log(result);
