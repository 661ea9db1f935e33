import { createClient, getVersion } from '../../typescript/index.js';

const client = createClient();

const result = await getVersion(client, { accept: 'application/vnd.example.v1+json' });
console.log(result);
