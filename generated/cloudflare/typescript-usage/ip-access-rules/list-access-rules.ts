import { createClient, listAccessRules, listAccessRulesAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listAccessRules(client, { zone_id: process.env.ZONE_ID! });
console.log(result);

for await (const item of listAccessRulesAll(client, { zone_id: process.env.ZONE_ID! })) {
  console.log(item);
}
