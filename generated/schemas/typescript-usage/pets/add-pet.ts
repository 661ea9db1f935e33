import { addPet, createClient } from '../../typescript/index.js';

const client = createClient();

const result = await addPet(client, { body: { kind: 'cat', lives: 9 } });
console.log(result);
