import { createClient, listAccountMembers, listAccountMembersAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listAccountMembers(client, { account_id: process.env.ACCOUNT_ID! });
console.log(result);

for await (const item of listAccountMembersAll(client, { account_id: process.env.ACCOUNT_ID! })) {
  console.log(item);
}
