import { createClient, login } from '../../typescript/index.js';

const client = createClient();

await login(client, { body: { user: 'anna+test@example.com', password: 'a b&c=d%e', remember: true } });
