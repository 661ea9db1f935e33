import { createClient, runAiModel } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await runAiModel(client, {
  account_id: process.env.ACCOUNT_ID!,
  model_name: '@cf/meta/llama-3.1-8b-instruct',
  accept: 'application/json',
  body: { prompt: 'What\'s the origin of the phrase "Hello, World"?', max_tokens: 256 },
});
console.log(result);
