// A command whose modules load when it is called: `--help` and `--version` pay for none of the others.

import type { CommandModule } from 'yargs';

/** What a command's own module exports; its name and description stand in cli.ts. */
export type CommandParts<Given> = Pick<CommandModule<object, Given>, 'builder' | 'handler'>;

/** A command of that name, with the aliases that follow it; `load` imports its module. */
export function lazyCommand<Given>(
  command: string | readonly string[],
  describe: string,
  load: () => Promise<CommandParts<Given>>,
): CommandModule<object, Given> {
  return {
    command,
    describe,
    // yargs waits for a builder that returns a promise; its types know it only for the arguments.
    builder: (async (parser: never) => {
      const { builder } = await load();
      return typeof builder === 'function' ? builder(parser) : (builder ?? parser);
    }) as never,
    handler: async (given) => (await load()).handler(given),
  };
}
