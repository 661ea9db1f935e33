// A command whose modules load when it is called: `--help` and `--version` pay for none of the others.

import type { CommandModule } from 'yargs';

/** What a command's own module exports; its name and description stand in cli.ts. */
export type CommandParts<Given> = Pick<CommandModule<object, Given>, 'builder' | 'handler'>;

/** Thrown by the handler of a command: what is left to do is to carry it out. */
export class ChosenCommand {
  readonly run: () => Promise<void>;
  constructor(run: () => Promise<void>) {
    this.run = run;
  }
}

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
    handler: (given) => {
      // A handler that returns makes yargs lay out the help of all commands, in case somebody asks for it: that takes longer than the reading of most documents.
      throw new ChosenCommand(async () => (await load()).handler(given));
    },
  };
}
