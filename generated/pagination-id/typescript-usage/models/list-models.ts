import { createClient, listModels, listModelsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listModels(client);
console.log(result);

for await (const item of listModelsAll(client)) {
  console.log(item);
}
