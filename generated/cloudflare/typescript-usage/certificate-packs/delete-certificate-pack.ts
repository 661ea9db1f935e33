import { createClient, deleteCertificatePack } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await deleteCertificatePack(client, {
  zone_id: process.env.ZONE_ID!,
  certificate_pack_id: process.env.CERTIFICATE_PACK_ID!,
});
console.log(result);
