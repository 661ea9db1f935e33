import { openAsBlob } from 'node:fs';
import { createClient, uploadFile } from '../../typescript/index.js';

const client = createClient();

await uploadFile(client, { body: await openAsBlob('file.bin') });
