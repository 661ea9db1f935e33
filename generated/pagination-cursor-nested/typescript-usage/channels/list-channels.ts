import { createClient, listChannels, listChannelsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listChannels(client);
console.log(result);

for await (const item of listChannelsAll(client)) {
  console.log(item);
}
