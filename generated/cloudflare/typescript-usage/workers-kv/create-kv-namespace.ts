import { createClient, createKvNamespace } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createKvNamespace(client, {
  account_id: process.env.ACCOUNT_ID!,
  body: { title: 'Anna\'s "main" namespace' },
});
console.log(result);
