import { createClient, getRelative } from '../../typescript/index.js';

const client = createClient({ baseUrl: 'https://example.com/internal' });

await getRelative(client);
