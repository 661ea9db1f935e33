import { createClient, setText } from '../../typescript/index.js';

const client = createClient();

const result = await setText(client, {
  body: 'First line\nSecond line with \'quotes\', "double" ones, $HOME and 100%\n',
});
console.log(result);
