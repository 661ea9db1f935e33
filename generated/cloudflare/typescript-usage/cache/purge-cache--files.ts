import { createClient, purgeCache } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await purgeCache(client, {
  zone_id: process.env.ZONE_ID!,
  body: {
    files: [
      'https://www.example.com/css/styles.css?v=2&theme=dark',
      {
        url: 'https://www.example.com/cat_picture.jpg',
        headers: { Origin: 'https://cloudflare.com', 'CF-Device-Type': 'desktop' },
      },
    ],
  },
});
console.log(result);
