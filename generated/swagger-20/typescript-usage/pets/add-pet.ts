import { addPet, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { key: process.env.API_KEY } });

const result = await addPet(client, { accept: 'application/json', body: { name: 'string', kind: 'string' } });
console.log(result);
