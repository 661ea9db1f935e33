import { createClient, useKeys } from '../../typescript/index.js';

const client = createClient({
  auth: {
    header_key: process.env.SECURITY_API_KEY,
    query_key: process.env.SECURITY_QUERY_KEY,
    cookie_key: process.env.SECURITY_COOKIE_KEY,
  },
});

await useKeys(client);
