// Every option once: its type for the check of config files and its words for the command line.

/** How an option is written in a config file and on the command line. */
export interface OptionEntry {
  readonly type: 'string' | 'boolean' | 'number' | 'strings' | 'object';
  readonly choices?: readonly string[];
  readonly describe: string;
}

export const optionTable = {
  input: { type: 'string', describe: 'OpenAPI document: a path, a URL, or - for standard input' },
  output: { type: 'string', describe: 'folder for the output' },
  targets: { type: 'strings', describe: 'what to make, or all' },
  include: {
    type: 'strings',
    describe: 'keep only operations that match tag:NAME, path:GLOB, id:OPERATION_ID or method:NAME',
  },
  exclude: { type: 'strings', describe: 'leave out operations that match, in the same form' },
  deprecated: { type: 'boolean', describe: 'keep deprecated operations' },
  server: { type: 'string', describe: 'base URL for all output' },
  placeholders: {
    type: 'string',
    choices: ['env', 'angle', 'example'],
    describe: 'how snippets show what the reader supplies',
  },
  formatter: { type: 'string', choices: ['prettier', 'oxfmt', 'none'], describe: 'formatter of TypeScript output' },
  importExtension: { type: 'string', choices: ['js', 'ts', 'none'], describe: 'ending of relative imports' },
  module: { type: 'string', describe: 'package that TypeScript usage imports the client from' },
  runtime: { type: 'string', describe: 'module to import the runtime from instead of copying it' },
  width: { type: 'number', describe: 'columns of a snippet, 0 for one line' },
  pretty: { type: 'string', choices: ['jq', 'none'], describe: 'pipe JSON answers of POSIX snippets through jq' },
  flags: { type: 'string', choices: ['long', 'short'], describe: 'long or short flags of curl' },
  loops: { type: 'string', choices: ['none', 'all'], describe: 'snippets that loop over the pages of a list' },
  params: { type: 'string', choices: ['required', 'all'], describe: 'parameters that an example shows' },
  envelope: { type: 'object', describe: 'the wrapper around success values' },
  variables: { type: 'object', describe: 'shell variables by security scheme' },
  values: { type: 'object', describe: 'example values by operation' },
  pagination: { type: 'object', describe: 'rules of pagination by operation' },
  headers: { type: 'object', describe: 'request headers for fetching the document' },
  allowRefs: { type: 'strings', describe: 'origins and folders that $refs may lead to' },
  strict: { type: 'boolean', describe: 'repairs of odd documents are errors' },
  maxNodes: { type: 'number', describe: 'limit of nodes after YAML aliases are expanded' },
} as const satisfies Readonly<Record<string, OptionEntry>>;
