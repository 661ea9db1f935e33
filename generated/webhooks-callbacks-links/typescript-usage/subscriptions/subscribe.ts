import { createClient, subscribe } from '../../typescript/index.js';

const client = createClient();

const result = await subscribe(client, { body: { url: 'https://client.example.com/hook?id=1' } });
console.log(result);
