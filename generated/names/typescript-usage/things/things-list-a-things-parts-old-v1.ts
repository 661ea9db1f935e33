import { createClient, thingsListAThingsPartsOldV1 } from '../../typescript/index.js';

const client = createClient();

await thingsListAThingsPartsOldV1(client);
