import { createClient, getPhoto } from '../../typescript/index.js';

const client = createClient({ auth: { key: process.env.API_KEY } });

const result = await getPhoto(client, { id: Number(process.env.ID) });
console.log(result);
