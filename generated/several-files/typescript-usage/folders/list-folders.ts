import { createClient, listFolders, listFoldersAll } from '../../typescript/index.js';

const client = createClient();

const result = await listFolders(client);
console.log(result);

for await (const item of listFoldersAll(client)) {
  console.log(item);
}
