import { createClient, createRuleset } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createRuleset(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    name: 'Keep the back office closed',
    kind: 'zone',
    phase: 'http_request_firewall_custom',
    rules: [
      {
        action: 'block',
        expression: 'ip.src ne 198.51.100.4 and starts_with(http.request.uri.path, "/admin")',
        description: "Nobody but Anna's desk",
      },
    ],
  },
});
console.log(result);
