import { createCharge, createClient } from '../../typescript/index.js';

const client = createClient();

await createCharge(client, {
  body: {
    amount: 2000,
    expand: ['customer', 'invoice'],
    metadata: { order: '6735' },
    shipping: { name: "Anna O'Neil", address: { city: 'Köln' } },
  },
});
