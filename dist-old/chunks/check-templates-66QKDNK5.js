import {
  nearestName
} from "./chunk-N2D3SQCW.js";
import {
  targetFolder,
  templatesIn
} from "./chunk-KL5ZK3R3.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";

// generator/render/check-templates.ts
import { readFileSync } from "node:fs";

// generator/render/template-lint.ts
import Handlebars from "handlebars";
var blocks = /* @__PURE__ */ new Set(["if", "unless", "each"]);
function lintTemplate(source, helpers, partials = null) {
  const visitor = new LintVisitor(helpers, partials);
  visitor.accept(Handlebars.parse(source));
  return visitor.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
var LintVisitor = class extends Handlebars.Visitor {
  problems = [];
  helpers;
  partials;
  constructor(helpers, partials) {
    super();
    this.helpers = helpers;
    this.partials = partials;
  }
  Program(program) {
    program.body.forEach((statement, index) => this.checkQuotes(program.body, statement, index));
    super.Program(program);
  }
  MustacheStatement(statement) {
    const name = nameOf(statement.path);
    if (!this.helpers.has(name)) this.note(statement, `${JSON.stringify(name)} is no helper`);
    this.checkOperands(statement, statement.params, statement.hash);
  }
  BlockStatement(statement) {
    const name = nameOf(statement.path);
    if (!blocks.has(name)) this.note(statement, `${JSON.stringify(name)} is no block`);
    this.checkOperands(statement, statement.params, statement.hash);
    for (const program of [statement.program, statement.inverse]) {
      if (!program) continue;
      if (program.blockParams?.length) this.note(statement, "block parameters");
      this.accept(program);
    }
  }
  PartialStatement(statement) {
    if (statement.name.type !== "PathExpression") this.note(statement, "a partial that is computed");
    else if (this.partials?.includes(nameOf(statement.name)) === false)
      this.note(statement, `there is no partial ${JSON.stringify(nameOf(statement.name))}`);
    this.checkOperands(statement, statement.params, statement.hash);
  }
  PartialBlockStatement(statement) {
    this.note(statement, "a partial with a block");
  }
  Decorator(decorator) {
    this.note(decorator, "a decorator");
  }
  DecoratorBlock(decorator) {
    this.note(decorator, "a decorator");
  }
  checkOperands(node, operands, hash) {
    if (operands.length !== 1) this.note(node, `${operands.length} operands instead of one`);
    if (hash && hash.pairs.length > 0) this.note(node, "named operands");
    if (!operands.every(isField)) this.note(node, "an operand that is no field of the view");
  }
  checkQuotes(body, statement, index) {
    if (statement.type !== "MustacheStatement") return;
    const isQuoted = /['"]$/.test(contentOf(body[index - 1])) || /^['"]/.test(contentOf(body[index + 1]));
    if (isQuoted) this.note(statement, "quotes around a helper");
  }
  note(node, problem) {
    const { line, column } = node.loc.start;
    this.problems.push({ line, column: column + 1, message: problem });
  }
};
function nameOf(path) {
  return path.type === "PathExpression" ? path.original : "";
}
function isField(operand) {
  if (operand.type !== "PathExpression") return false;
  const { depth, data, parts } = operand;
  return depth === 0 && !data && parts.length <= 1;
}
function contentOf(statement) {
  return statement?.type === "ContentStatement" ? statement.value : "";
}

// generator/render/check-templates.ts
function checkTemplates(target) {
  const helpers = /* @__PURE__ */ new Set([...Object.keys(target.syntax), "code"]);
  const own = target.folder === void 0 ? [] : templatesIn(target.folder);
  const overrides = target.overrides === void 0 ? [] : templatesIn(target.overrides);
  const known = templatesIn(targetFolder(target)).map(([name]) => name);
  const problems = [
    ...overrides.flatMap(
      ([name, path]) => known.includes(name) ? [] : [unknownTemplate(target, { name, path }, known)]
    ),
    ...[...own, ...overrides].flatMap(([, path]) => fileProblems(path, { helpers, names: known }))
  ];
  if (problems.length > 0) throw new DocumentError(problems, "usage");
}
function unknownTemplate(target, { name, path }, known) {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `its templates are ${known.join(", ")}` : `did you mean ${nearest}.hbs?`;
  const message = `the target ${target.name} has no template ${name}.hbs`;
  return { severity: "error", code: "unknown-template", file: path, pointer: "", message, hint };
}
function fileProblems(path, { helpers, names }) {
  const hint = `helpers are ${[...helpers].join(", ")}; blocks are if, unless, each; partials are ${names.join(", ")}`;
  return sourceProblems(readFileSync(path, "utf8"), { helpers, names }).map(({ line, column, message }) => ({
    severity: "error",
    code: "template",
    file: path,
    pointer: "",
    line,
    column,
    message,
    hint
  }));
}
function sourceProblems(source, { helpers, names }) {
  try {
    return lintTemplate(source, helpers, names);
  } catch (error) {
    const { message, lineNumber, column } = error;
    const [first = ""] = message.split("\n").slice(-1);
    const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return [{ line, column: (column ?? 0) + 1, message: first }];
  }
}
export {
  checkTemplates
};
