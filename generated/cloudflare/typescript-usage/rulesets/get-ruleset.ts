import { createClient, getRuleset } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getRuleset(client, { zone_id: process.env.ZONE_ID!, ruleset_id: process.env.RULESET_ID! });
console.log(result);
