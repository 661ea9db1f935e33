import { createClient, setValues } from '../../typescript/index.js';

const client = createClient();

const result = await setValues(client, { body: { version: 2, size: 'small', pair: ['left', 2], price: 1 } });
console.log(result);
