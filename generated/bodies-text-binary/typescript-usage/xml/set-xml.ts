import { createClient, setXml } from '../../typescript/index.js';

const client = createClient();

const result = await setXml(client, {
  body: '\u003c?xml version="1.0"?>\u003cnote to="Anna">It\'s & \'done\'\u003c/note>',
});
console.log(result);
