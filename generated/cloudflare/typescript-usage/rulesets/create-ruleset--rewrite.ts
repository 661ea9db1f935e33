import { createClient, createRuleset } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createRuleset(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    name: 'Old links',
    kind: 'zone',
    phase: 'http_request_transform',
    rules: [
      {
        action: 'rewrite',
        expression: 'http.request.uri.path eq "/old"',
        action_parameters: { uri: { path: { value: '/new' } } },
      },
    ],
  },
});
console.log(result);
