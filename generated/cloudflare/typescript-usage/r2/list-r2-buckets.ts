import { createClient, listR2Buckets, listR2BucketsAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listR2Buckets(client, { account_id: process.env.ACCOUNT_ID! });
console.log(result);

for await (const item of listR2BucketsAll(client, { account_id: process.env.ACCOUNT_ID! })) {
  console.log(item);
}
