import { createClient, createDnsRecord } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createDnsRecord(client, {
  zone_id: process.env.ZONE_ID!,
  body: { type: 'MX', name: 'example.com', content: 'mx.example.com', priority: 10, ttl: 1 },
});
console.log(result);
