import { createClient, orderCertificatePack } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await orderCertificatePack(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    type: 'advanced',
    hosts: ['example.com', '*.example.com'],
    validation_method: 'txt',
    validity_days: 90,
    certificate_authority: 'lets_encrypt',
    cloudflare_branding: false,
  },
});
console.log(result);
