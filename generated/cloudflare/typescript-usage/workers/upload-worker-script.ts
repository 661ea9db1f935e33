import { openAsBlob } from 'node:fs';
import { createClient, uploadWorkerScript } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await uploadWorkerScript(client, {
  account_id: process.env.ACCOUNT_ID!,
  script_name: process.env.SCRIPT_NAME!,
  body: {
    metadata: {
      main_module: 'worker.js',
      compatibility_date: '2024-05-01',
      bindings: [{ type: 'plain_text', name: 'GREETING', text: 'Hello from Anna\'s "main" Worker' }],
    },
    files: [new File([await openAsBlob('files.bin')], 'files.bin')],
  },
});
console.log(result);
