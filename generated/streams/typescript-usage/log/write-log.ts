import { createClient, writeLog } from '../../typescript/index.js';

const client = createClient();

await writeLog(client, { body: [{ at: '2025-01-01T00:00:00Z', message: 'string' }] });
