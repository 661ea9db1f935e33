import { openAsBlob } from 'node:fs';
import { createClient, importDnsRecords } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await importDnsRecords(client, {
  zone_id: process.env.ZONE_ID!,
  body: { file: new File([await openAsBlob('file.txt')], 'file.txt') },
});
console.log(result);
