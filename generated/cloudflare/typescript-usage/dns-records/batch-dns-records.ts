import { batchDnsRecords, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await batchDnsRecords(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    deletes: [{ id: '372e67954025e0ba6aaa6d586b9e0b59' }],
    patches: [{ id: 'cf7588a2ebc1d2a0d2f1b6a4f3d1b0e7', ttl: 3600 }],
    posts: [{ type: 'CNAME', name: 'blog.example.com', content: 'www.example.com', proxied: true }],
  },
});
console.log(result);
