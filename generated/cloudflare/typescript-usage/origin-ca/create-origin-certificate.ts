import { createClient, createOriginCertificate } from '../../typescript/index.js';

const client = createClient({ auth: { api_token: process.env.CLOUDFLARE_API_TOKEN } });

const result = await createOriginCertificate(client, {
  body: {
    csr: '-----BEGIN CERTIFICATE REQUEST-----\nMIIBATCBqAIBADAWMRQwEgYDVQQDDAtleGFtcGxlLmNvbQ==\n-----END CERTIFICATE REQUEST-----\n',
    hostnames: ['example.com', '*.example.com'],
    request_type: 'origin-rsa',
    requested_validity: 5475,
  },
});
console.log(result);
