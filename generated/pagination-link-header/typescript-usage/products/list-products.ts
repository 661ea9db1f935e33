import { createClient, listProducts, listProductsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listProducts(client);
console.log(result);

for await (const item of listProductsAll(client)) {
  console.log(item);
}
