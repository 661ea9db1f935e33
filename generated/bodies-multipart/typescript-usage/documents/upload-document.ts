import { openAsBlob } from 'node:fs';
import { createClient, uploadDocument } from '../../typescript/index.js';

const client = createClient();

await uploadDocument(client, { body: { document: new File([await openAsBlob('document.pdf')], 'document.pdf') } });
