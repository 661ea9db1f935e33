// generator/config/option-shapes.ts
var reference = { type: "string" };
var optional = { type: "string", nullable: true };
var exampleMembers = {
  summary: { type: "string" },
  parameters: { type: "object", of: { type: "any" } },
  show: { type: "strings" },
  body: { type: "any" },
  wholeBody: { type: "boolean" },
  contentType: { type: "string" },
  accept: { type: "string" }
};
var exampleShape = {
  type: "object",
  members: {
    ...exampleMembers,
    examples: { type: "object", of: { type: "object", members: exampleMembers } }
  }
};
var paginationShape = {
  type: "object",
  orFalse: true,
  required: ["style"],
  members: {
    style: { type: "string", choices: ["page", "offset", "cursor", "id", "url", "link", "single"] },
    items: optional,
    page: reference,
    offset: reference,
    cursor: reference,
    after: reference,
    before: reference,
    size: optional,
    next: optional,
    previous: optional,
    last: optional,
    first: optional,
    more: optional,
    total: optional,
    totalPages: optional,
    echoedPage: optional,
    echoedOffset: optional,
    echoedSize: optional,
    id: reference,
    start: { type: "number" },
    advance: { type: "string", choices: ["items", "size"] },
    endValues: { type: "strings" },
    stopOnShortPage: { type: "boolean" },
    reinject: { type: "strings" },
    carry: { type: "object", of: reference },
    fixed: { type: "object", of: { type: "any" } }
  }
};
var detectionShape = {
  type: "object",
  members: {
    schemes: {
      type: "object",
      of: { type: "object", required: ["style"], members: paginationShape.members ?? {} }
    },
    exclude: { type: "strings" },
    automatic: { type: "boolean" },
    minConfidence: { type: "string", choices: ["high", "medium"] }
  }
};

// generator/config/option-table.ts
var optionTable = {
  input: { type: "string", describe: "OpenAPI document: a path, a URL, or - for standard input" },
  output: { type: "string", describe: "folder for the output", default: "generated" },
  targets: {
    type: "strings",
    known: "targets",
    describe: "what to make, or all; a path (./\u2026/target.mjs) is a target of your own",
    default: ["typescript"]
  },
  templates: { type: "string", describe: "folder of templates that take the place of those of the same name" },
  overlays: {
    type: "strings",
    describe: "Overlay documents (1.0, 1.1) to apply to the document, in order",
    default: []
  },
  include: {
    type: "strings",
    describe: "keep only operations that match tag:NAME, path:GLOB, id:OPERATION_ID or method:NAME",
    default: []
  },
  exclude: { type: "strings", describe: "leave out operations that match, in the same form", default: [] },
  deprecated: { type: "boolean", describe: "keep deprecated operations", default: true },
  server: { type: "string", describe: "base URL for all output" },
  placeholders: {
    type: "string",
    choices: ["env", "angle", "example"],
    describe: "how snippets show what the reader supplies",
    default: "env"
  },
  formatter: {
    type: "string",
    choices: ["prettier", "oxfmt", "none"],
    describe: "formatter of TypeScript output",
    default: "prettier"
  },
  cache: {
    type: "boolean",
    describe: "keep what the next run need not make again in node_modules/.cache/curlew",
    default: true
  },
  importExtension: {
    type: "string",
    choices: ["js", "ts", "none"],
    describe: "ending of relative imports",
    default: "js"
  },
  module: { type: "string", describe: "package that TypeScript usage imports the client from" },
  runtime: { type: "string", describe: "module to import the runtime from instead of copying it" },
  width: { type: "number", describe: "columns of a snippet, 0 for one line", default: 80 },
  pretty: {
    type: "string",
    choices: ["jq", "none"],
    describe: "pipe JSON answers of POSIX snippets through jq",
    default: "none"
  },
  flags: { type: "string", choices: ["long", "short"], describe: "long or short flags of curl", default: "long" },
  loops: {
    type: "string",
    choices: ["none", "all"],
    describe: "snippets that loop over the pages of a list",
    default: "none"
  },
  params: {
    type: "string",
    choices: ["required", "all"],
    describe: "parameters that an example shows",
    default: "required"
  },
  docs: {
    type: "object",
    members: { framework: { type: "string", choices: ["starlight", "docusaurus", "nextra"] } },
    describe: "documentation: whose tab components mdx pages use"
  },
  envelope: {
    type: "object",
    members: {
      mode: { type: "string", choices: ["auto", "none"] },
      value: { type: "strings" },
      withoutSuccess: { type: "boolean" }
    },
    describe: "the wrapper around success values"
  },
  variables: { type: "object", of: { type: "string" }, describe: "shell variables by security scheme", default: {} },
  values: { type: "object", of: exampleShape, describe: "example values by operation", default: {} },
  pagination: { type: "object", of: paginationShape, describe: "rules of pagination by operation", default: {} },
  listDetection: { ...detectionShape, describe: "how lists without a rule are looked at", default: {} },
  headers: { type: "object", of: { type: "string" }, describe: "request headers for fetching the document" },
  allowRefs: { type: "strings", describe: "origins and folders that $refs may lead to", default: [] },
  strict: { type: "boolean", describe: "repairs of odd documents are errors", default: false },
  maxBytes: { type: "number", describe: "limit of bytes of one file", default: 67108864 },
  maxDepth: { type: "number", describe: "limit of nested objects and arrays, 2,000 at most", default: 1e3 },
  maxNodes: { type: "number", describe: "limit of nodes after YAML aliases are expanded", default: 5e6 },
  maxNameLength: { type: "number", describe: "limit of characters of a key or an operationId", default: 1e3 }
};

export {
  optionTable
};
