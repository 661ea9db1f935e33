import { createClient, deleteWorkerScript } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await deleteWorkerScript(client, {
  account_id: process.env.ACCOUNT_ID!,
  script_name: process.env.SCRIPT_NAME!,
});
console.log(result);
