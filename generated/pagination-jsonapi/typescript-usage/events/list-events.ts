import { createClient, listEvents, listEventsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listEvents(client);
console.log(result);

for await (const item of listEventsAll(client)) {
  console.log(item);
}
