import { createClient, listPods, listPodsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listPods(client);
console.log(result);

for await (const item of listPodsAll(client)) {
  console.log(item);
}
