import { createClient, touchCurlewCanary } from '../../typescript/index.js';

const client = createClient({
  auth: {
    bearer: process.env.TOUCH_CURLEW_TOKEN,
    'header-key': process.env.TOUCH_CURLEW_API_KEY,
    'query-key': 'example-api-key',
  },
});

await touchCurlewCanary(client);
