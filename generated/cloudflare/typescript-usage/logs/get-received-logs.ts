import { createClient, getReceivedLogs } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

for await (const item of await getReceivedLogs(client, {
  zone_id: process.env.ZONE_ID!,
  end: '2024-05-20T10:15:00Z',
})) {
  console.log(item);
}
