import { createClient, getOriginCertificate } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await getOriginCertificate(client, { certificate_id: process.env.CERTIFICATE_ID! });
console.log(result);
