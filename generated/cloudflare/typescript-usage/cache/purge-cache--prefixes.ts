import { createClient, purgeCache } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await purgeCache(client, {
  zone_id: process.env.ZONE_ID!,
  body: { prefixes: ['www.example.com/foo', 'images.example.com/bar/baz'] },
});
console.log(result);
