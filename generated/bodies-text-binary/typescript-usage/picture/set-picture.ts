import { openAsBlob } from 'node:fs';
import { createClient, setPicture } from '../../typescript/index.js';

const client = createClient();

await setPicture(client, { contentType: 'image/png', body: await openAsBlob('file.png') });
