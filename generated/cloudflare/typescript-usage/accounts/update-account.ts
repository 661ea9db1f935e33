import { createClient, updateAccount } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await updateAccount(client, {
  account_id: process.env.ACCOUNT_ID!,
  body: { name: 'Anna\'s "main" account', settings: { enforce_twofactor: true } },
});
console.log(result);
