import { copyBooks, createClient } from '../../typescript/index.js';

const client = createClient();

await copyBooks(client, { Destination: '/shelf/2' });
