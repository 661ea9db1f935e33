import { createClient, listPets, listPetsAll } from '../../typescript/index.js';

const client = createClient({ auth: { key: process.env.API_KEY } });

const result = await listPets(client);
console.log(result);

for await (const item of listPetsAll(client)) {
  console.log(item);
}
