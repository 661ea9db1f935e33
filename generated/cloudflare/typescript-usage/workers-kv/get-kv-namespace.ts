import { createClient, getKvNamespace } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getKvNamespace(client, {
  account_id: process.env.ACCOUNT_ID!,
  namespace_id: process.env.NAMESPACE_ID!,
});
console.log(result);
