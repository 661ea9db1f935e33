import { createClient, getAccount } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getAccount(client, { account_id: process.env.ACCOUNT_ID! });
console.log(result);
