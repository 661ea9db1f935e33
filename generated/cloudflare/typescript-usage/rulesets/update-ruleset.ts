import { createClient, updateRuleset } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await updateRuleset(client, {
  zone_id: process.env.ZONE_ID!,
  ruleset_id: process.env.RULESET_ID!,
  body: {
    name: 'Main',
    kind: 'zone',
    phase: 'http_request_firewall_managed',
    rules: [
      {
        action: 'execute',
        expression: 'true',
        ref: 'managed',
        action_parameters: { id: 'efb7b8c949ac4650a09736fc376e9aee' },
      },
    ],
  },
});
console.log(result);
