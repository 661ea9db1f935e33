import { createClient, get2faEnable } from '../../typescript/index.js';

const client = createClient();

await get2faEnable(client);
