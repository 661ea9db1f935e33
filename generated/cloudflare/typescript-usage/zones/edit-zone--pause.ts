import { createClient, editZone } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await editZone(client, { zone_id: process.env.ZONE_ID!, body: { paused: true } });
console.log(result);
