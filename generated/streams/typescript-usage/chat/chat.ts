import { chat, createClient } from '../../typescript/index.js';

const client = createClient();

const result = await chat(client, { accept: 'application/json', body: { prompt: 'What\'s "up"?', stream: true } });
console.log(result);
