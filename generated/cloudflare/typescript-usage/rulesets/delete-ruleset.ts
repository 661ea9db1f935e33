import { createClient, deleteRuleset } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

await deleteRuleset(client, { zone_id: process.env.ZONE_ID!, ruleset_id: process.env.RULESET_ID! });
