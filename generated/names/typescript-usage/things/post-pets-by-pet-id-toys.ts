import { createClient, postPetsByPetIdToys } from '../../typescript/index.js';

const client = createClient();

await postPetsByPetIdToys(client, { petId: process.env.PET_ID! });
