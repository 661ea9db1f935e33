import { changePet, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { oauth: process.env.API_TOKEN } });

await changePet(client, { id: Number(process.env.ID), body: { kind: 'cat' } });
