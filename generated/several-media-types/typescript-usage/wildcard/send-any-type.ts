import { openAsBlob } from 'node:fs';
import { createClient, sendAnyType } from '../../typescript/index.js';

const client = createClient();

const result = await sendAnyType(client, { body: await openAsBlob('file.bin') });
console.log(result);
