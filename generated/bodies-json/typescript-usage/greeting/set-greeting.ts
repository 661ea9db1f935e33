import { createClient, setGreeting } from '../../typescript/index.js';

const client = createClient();

const result = await setGreeting(client, { body: 'Say "hi", then \'bye\'' });
console.log(result);
