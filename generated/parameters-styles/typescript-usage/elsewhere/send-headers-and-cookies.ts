import { createClient, sendHeadersAndCookies } from '../../typescript/index.js';

const client = createClient();

await sendHeadersAndCookies(client, { 'X-Text': 'quoted "text", and more' });
