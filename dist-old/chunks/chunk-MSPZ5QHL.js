// generator/diagnostics.ts
var exitCodes = { ok: 0, document: 1, usage: 2, io: 3, bug: 70 };
var DocumentError = class extends Error {
  name = "DocumentError";
  diagnostics;
  /** `document` where the text is wrong, `io` where it could not be read or written, `usage` where the call is wrong. */
  exit;
  constructor(diagnostics, exit = "document") {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.diagnostics = diagnostics;
    this.exit = exit;
  }
};

export {
  exitCodes,
  DocumentError
};
