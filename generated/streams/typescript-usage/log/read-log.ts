import { createClient, readLog } from '../../typescript/index.js';

const client = createClient();

for await (const item of await readLog(client)) {
  console.log(item);
}
