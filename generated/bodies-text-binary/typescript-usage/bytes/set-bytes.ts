import { openAsBlob } from 'node:fs';
import { createClient, setBytes } from '../../typescript/index.js';

const client = createClient();

await setBytes(client, { body: await openAsBlob('file.bin') });
