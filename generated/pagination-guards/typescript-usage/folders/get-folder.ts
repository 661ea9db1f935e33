import { createClient, getFolder } from '../../typescript/index.js';

const client = createClient();

const result = await getFolder(client, { folder_id: process.env.FOLDER_ID! });
console.log(result);
