import { createClient, getUrl } from '../../typescript/index.js';

const client = createClient();

await getUrl(client);
