import { createClient, createZone } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createZone(client, {
  body: { account: { id: '01a7362d577a6c3019a474fd6f485823' }, name: 'example.com', type: 'full' },
});
console.log(result);
