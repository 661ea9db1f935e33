import { createClient, useDigest } from '../../typescript/index.js';

const client = createClient({ auth: { digest: process.env.SECURITY_DIGEST_TOKEN } });

await useDigest(client);
