import { createClient, listAccounts, listAccountsAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listAccounts(client);
console.log(result);

for await (const item of listAccountsAll(client)) {
  console.log(item);
}
