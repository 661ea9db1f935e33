import { createClient, getZone } from '../../typescript/index.js';

const client = createClient();

await getZone(client, { zone_id: process.env.ZONE_ID! });
