import { createClient, createShape } from '../../typescript/index.js';

const client = createClient();

await createShape(client, { body: { radius: 1.5 } });
