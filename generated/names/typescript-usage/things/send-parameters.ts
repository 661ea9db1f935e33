import { createClient, sendParameters } from '../../typescript/index.js';

const client = createClient();

const result = await sendParameters(client, {
  id: process.env.ID!,
  path_body: process.env.BODY!,
  'item-id': process.env.ITEM_ID!,
  contentType: 'application/json',
  accept: 'application/json',
  body: { message: 'Hello' },
});
console.log(result);
