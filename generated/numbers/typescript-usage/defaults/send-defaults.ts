import { createClient, sendDefaults } from '../../typescript/index.js';

const client = createClient();

await sendDefaults(client, {
  body: {
    from_default: 9007199254740993n as never,
    from_enum: 9007199254740995n as never,
    from_const: 9007199254740997n as never,
    from_example: 1,
    from_minimum: 9007199254741000,
  },
});
