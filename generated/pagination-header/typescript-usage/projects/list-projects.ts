import { createClient, listProjects, listProjectsAll } from '../../typescript/index.js';

const client = createClient();

const result = await listProjects(client);
console.log(result);

for await (const item of listProjectsAll(client)) {
  console.log(item);
}
