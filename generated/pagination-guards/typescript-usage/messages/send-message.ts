import { createClient, sendMessage } from '../../typescript/index.js';

const client = createClient();

const result = await sendMessage(client, { body: { text: 'string' } });
console.log(result);
