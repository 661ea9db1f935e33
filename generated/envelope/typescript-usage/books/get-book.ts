import { createClient, getBook } from '../../typescript/index.js';

const client = createClient();

const result = await getBook(client, { id: Number(process.env.ID) });
console.log(result);
