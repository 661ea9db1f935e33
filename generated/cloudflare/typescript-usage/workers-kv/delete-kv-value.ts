import { createClient, deleteKvValue } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await deleteKvValue(client, {
  account_id: process.env.ACCOUNT_ID!,
  namespace_id: process.env.NAMESPACE_ID!,
  key_name: 'user:anna/theme',
});
console.log(result);
