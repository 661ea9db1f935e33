import { createClient, createDnsRecord } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createDnsRecord(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    type: 'A',
    name: 'www.example.com',
    content: '198.51.100.4',
    ttl: 3600,
    proxied: true,
    comment: 'Anna\'s "main" zone',
    tags: ['owner:dns-team'],
  },
});
console.log(result);
