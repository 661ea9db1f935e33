import { createClient, queryBooks } from '../../typescript/index.js';

const client = createClient();

const result = await queryBooks(client, { body: { author: "O'Neil", year: 2024 } });
console.log(result);
