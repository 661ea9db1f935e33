import { createClient, getFolder, getFolderAll } from '../../typescript/index.js';

const client = createClient();

const result = await getFolder(client, { folder_id: process.env.FOLDER_ID! });
console.log(result);

for await (const item of getFolderAll(client, { folder_id: process.env.FOLDER_ID! })) {
  console.log(item);
}
