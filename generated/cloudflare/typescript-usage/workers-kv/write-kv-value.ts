import { openAsBlob } from 'node:fs';
import { createClient, writeKvValue } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await writeKvValue(client, {
  account_id: process.env.ACCOUNT_ID!,
  namespace_id: process.env.NAMESPACE_ID!,
  key_name: 'user:anna/theme',
  contentType: 'multipart/form-data',
  body: { value: new File([await openAsBlob('value.bin')], 'value.bin') },
});
console.log(result);
