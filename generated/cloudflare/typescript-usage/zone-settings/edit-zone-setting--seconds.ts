import { createClient, editZoneSetting } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await editZoneSetting(client, {
  zone_id: process.env.ZONE_ID!,
  setting_id: process.env.SETTING_ID!,
  body: { value: 14400 },
});
console.log(result);
