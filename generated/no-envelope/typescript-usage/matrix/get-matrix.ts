import { createClient, getMatrix, getMatrixAll } from '../../typescript/index.js';

const client = createClient();

const result = await getMatrix(client);
console.log(result);

for await (const item of getMatrixAll(client)) {
  console.log(item);
}
