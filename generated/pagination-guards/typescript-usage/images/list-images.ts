import { createClient, listImages, listImagesAll } from '../../typescript/index.js';

const client = createClient();

const result = await listImages(client);
console.log(result);

for await (const item of listImagesAll(client)) {
  console.log(item);
}
