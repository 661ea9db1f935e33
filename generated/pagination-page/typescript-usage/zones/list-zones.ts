import { createClient, listZones, listZonesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listZones(client);
console.log(result);

for await (const item of listZonesAll(client)) {
  console.log(item);
}
