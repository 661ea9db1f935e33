import { createAccessRule, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createAccessRule(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    mode: 'challenge',
    configuration: { target: 'ip', value: '198.51.100.4' },
    notes: 'Seen by Anna\'s "night shift"',
  },
});
console.log(result);
