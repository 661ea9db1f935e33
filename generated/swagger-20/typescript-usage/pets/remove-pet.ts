import { createClient, removePet } from '../../typescript/index.js';

const client = createClient({ auth: { key: process.env.API_KEY } });

await removePet(client, { id: Number(process.env.ID) });
