// `curlew check`: whether the output of every document of the config is what a run would write.

import { type GenerateArguments, outputArguments } from './generate.js';
import type { CommandParts } from './lazy-command.js';

export const checkCommand: CommandParts<GenerateArguments> = {
  builder: (parser) => outputArguments(parser) as never,
  handler: async (given) => {
    const { runGenerate } = await import('./run-generate.js');
    await runGenerate({ ...given, check: true });
  },
};
