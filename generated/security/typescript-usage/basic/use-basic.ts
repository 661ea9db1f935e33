import { createClient, useBasic } from '../../typescript/index.js';

const client = createClient({
  auth: { basic: { username: process.env.SECURITY_USERNAME!, password: process.env.SECURITY_PASSWORD! } },
});

await useBasic(client);
