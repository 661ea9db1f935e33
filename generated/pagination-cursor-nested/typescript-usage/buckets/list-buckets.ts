import { createClient, listBuckets, listBucketsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listBuckets(client);
console.log(result);

for await (const item of listBucketsAll(client)) {
  console.log(item);
}
