import { createClient, overwriteDnsRecord } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await overwriteDnsRecord(client, {
  zone_id: process.env.ZONE_ID!,
  dns_record_id: process.env.DNS_RECORD_ID!,
  body: {
    type: 'TXT',
    name: '_dmarc.example.com',
    content: '"v=DMARC1; p=none; rua=mailto:dmarc@example.com"',
    ttl: 300,
  },
});
console.log(result);
