import { createClient, setNumbers } from '../../typescript/index.js';

const client = createClient();

const result = await setNumbers(client, { id: 9223372036854775807n as never, body: { big: 42 } });
console.log(result);
