import { createClient, createR2Bucket } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createR2Bucket(client, {
  account_id: process.env.ACCOUNT_ID!,
  body: { name: 'backup-2024', locationHint: 'weur', storageClass: 'InfrequentAccess' },
});
console.log(result);
