import { createClient, revokeOriginCertificate } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await revokeOriginCertificate(client, { certificate_id: process.env.CERTIFICATE_ID! });
console.log(result);
