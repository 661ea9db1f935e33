import { addUser, createClient } from '../../typescript/index.js';

const client = createClient();

const result = await addUser(client, {
  body: { name: 'Anna', password: 'a secret', address: { city: 'Köln' }, devices: [{ label: 'phone' }] },
});
console.log(result);
