import { createClient, runAiModel } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await runAiModel(client, {
  account_id: process.env.ACCOUNT_ID!,
  model_name: '@cf/meta/llama-3.1-8b-instruct',
  accept: 'application/json',
  body: {
    messages: [
      { role: 'system', content: 'You are a friendly assistant.' },
      { role: 'user', content: 'Why is the sky blue?' },
    ],
    stream: true,
  },
});
console.log(result);
