import { createClient, getAccounts } from '../../typescript/index.js';

const client = createClient();

await getAccounts(client);
