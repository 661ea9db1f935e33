import { createClient, getR2Bucket } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getR2Bucket(client, {
  account_id: process.env.ACCOUNT_ID!,
  bucket_name: process.env.BUCKET_NAME!,
});
console.log(result);
