import { createClient, verifyToken } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await verifyToken(client);
console.log(result);
