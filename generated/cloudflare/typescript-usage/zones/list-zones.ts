import { createClient, listZones, listZonesAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listZones(client);
console.log(result);

for await (const item of listZonesAll(client)) {
  console.log(item);
}
