import { createClient, sendFormQuery } from '../../typescript/index.js';

const client = createClient();

await sendFormQuery(client, { text: 'a b&c=d/e?f#g%h+i;j\'k"l' });
