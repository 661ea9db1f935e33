import { createClient, listFiles, listFilesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listFiles(client);
console.log(result);

for await (const item of listFilesAll(client)) {
  console.log(item);
}
