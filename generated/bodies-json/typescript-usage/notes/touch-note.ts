import { createClient, touchNote } from '../../typescript/index.js';

const client = createClient();

await touchNote(client, { id: Number(process.env.ID), body: { at: '2025-01-01T00:00:00Z' } });
