import { createClient, useParameters } from '../../typescript/index.js';

const client = createClient({ auth: { bearer: process.env.SECURITY_TOKEN } });

await useParameters(client);
