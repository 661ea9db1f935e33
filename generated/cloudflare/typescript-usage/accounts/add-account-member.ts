import { addAccountMember, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await addAccountMember(client, {
  account_id: process.env.ACCOUNT_ID!,
  body: { email: "anna.o'neil@example.com", roles: ['3536bcfad5faccb999b47003c79917fb'] },
});
console.log(result);
