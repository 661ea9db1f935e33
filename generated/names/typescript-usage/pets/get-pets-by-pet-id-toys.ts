import { createClient, getPetsByPetIdToys } from '../../typescript/index.js';

const client = createClient();

await getPetsByPetIdToys(client, { petId: process.env.PET_ID! });
