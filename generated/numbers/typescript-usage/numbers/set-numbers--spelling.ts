import { createClient, setNumbers } from '../../typescript/index.js';

const client = createClient();

const result = await setNumbers(client, {
  id: 9223372036854775807n as never,
  body: {
    big: 9007199254740993n as never,
    bigger: 123456789012345678901234567890n as never,
    whole: 1,
    power: 1000,
    tiny: 1.5e-10,
    minus_zero: 0,
    precise: 0.1,
    list: [1, 2.5, 3],
  },
});
console.log(result);
