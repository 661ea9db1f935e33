import { createClient, listMembers } from '../../typescript/index.js';

const client = createClient();

const result = await listMembers(client);
console.log(result);
