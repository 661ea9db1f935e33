import { createClient, listOriginCertificates, listOriginCertificatesAll } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await listOriginCertificates(client, { zone_id: '023e105f4ecef8ad9ca31a8372d0c353' });
console.log(result);

for await (const item of listOriginCertificatesAll(client, { zone_id: '023e105f4ecef8ad9ca31a8372d0c353' })) {
  console.log(item);
}
