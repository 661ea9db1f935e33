import { createClient, listBrowsers, listBrowsersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listBrowsers(client);
console.log(result);

for await (const item of listBrowsersAll(client)) {
  console.log(item);
}
