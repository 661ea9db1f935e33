import { createClient, useOauth } from '../../typescript/index.js';

const client = createClient({ auth: { oauth: process.env.SECURITY_OAUTH } });

await useOauth(client);
