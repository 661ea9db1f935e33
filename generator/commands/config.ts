// `curlew config`: what the options come to and where each was said, or the JSON Schema of a config file.

import { printable } from '../diagnostics-format.js';
import { type DocumentArguments, documentArguments, optionLayers } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { jsonReports } from './report.js';

interface ConfigArguments extends DocumentArguments {
  readonly show?: 'print' | 'schema';
  readonly print?: boolean;
  readonly json?: boolean;
}

export const configCommand: CommandParts<ConfigArguments> = {
  builder: (parser) =>
    documentArguments(parser)
      .positional('show', { choices: ['print', 'schema'] as const, describe: 'print (default) or schema' })
      .option('print', { type: 'boolean', describe: 'the same as "config print"' })
      .option('input', { type: 'string', describe: 'another document than the config names', requiresArg: true })
      .option('json', { type: 'boolean', describe: 'print the options as JSON' }) as never,
  handler: async (given) => {
    process.stdout.write(given.show === 'schema' ? await schemaText() : await optionsText(given));
  },
};

async function schemaText(): Promise<string> {
  const { configSchema } = await import('../config/config-schema.js');
  const { targets } = await import('../targets.js');
  return `${JSON.stringify(configSchema(targets.map(({ name }) => name)), null, 2)}\n`;
}

async function optionsText(given: ConfigArguments): Promise<string> {
  const { explainOptions } = await import('../config/explain-options.js');
  const documents = (await optionLayers(given)).map(explainOptions);
  if (given.json) return jsonReports(documents);
  const blocks = documents.map((document) => {
    const width = Math.max(...Object.keys(document).map((name) => name.length));
    return Object.entries(document)
      .map(([name, { value, from }]) => `${name.padEnd(width)}  ${printable(JSON.stringify(value))}  (${from})\n`)
      .join('');
  });
  return blocks.join('\n');
}
