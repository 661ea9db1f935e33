import { createClient, setOdd } from '../../typescript/index.js';

const client = createClient();

const result = await setOdd(client, { body: { $type: 'string', '2nd': 'string' } });
console.log(result);
