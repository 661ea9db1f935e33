import { createClient, useOptional } from '../../typescript/index.js';

const client = createClient({ auth: { bearer: process.env.SECURITY_TOKEN } });

await useOptional(client);
