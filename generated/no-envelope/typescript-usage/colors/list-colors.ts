import { createClient, listColors, listColorsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listColors(client);
console.log(result);

for await (const item of listColorsAll(client)) {
  console.log(item);
}
