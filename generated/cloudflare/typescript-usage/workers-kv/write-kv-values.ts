import { createClient, writeKvValues } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await writeKvValues(client, {
  account_id: process.env.ACCOUNT_ID!,
  namespace_id: process.env.NAMESPACE_ID!,
  body: [
    { key: 'greeting', value: 'Hello, "world" & friends', expiration_ttl: 300 },
    { key: 'pixel', value: 'R0lGODlhAQABAAAAACw=', base64: true, metadata: { type: 'image/gif' } },
  ],
});
console.log(result);
