// Holds a template to being a layout: it prints through helpers of its target only, and computes nothing.

import Handlebars from 'handlebars';

const blocks = new Set(['if', 'unless', 'each']);

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
}

/**
 * Everything that is wrong with a template, in its order; empty where it is a layout. `partials` are the templates that it may
 * use, `null` for any. Throws where it is no Handlebars.
 */
export function lintTemplate(
  source: string,
  helpers: ReadonlySet<string>,
  partials: readonly string[] | null = null,
): readonly TemplateProblem[] {
  const visitor = new LintVisitor(helpers, partials);
  visitor.accept(Handlebars.parse(source));
  return visitor.problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

class LintVisitor extends Handlebars.Visitor {
  readonly problems: TemplateProblem[] = [];
  private readonly helpers: ReadonlySet<string>;
  private readonly partials: readonly string[] | null;

  constructor(helpers: ReadonlySet<string>, partials: readonly string[] | null) {
    super();
    this.helpers = helpers;
    this.partials = partials;
  }

  override Program(program: hbs.AST.Program): void {
    program.body.forEach((statement, index) => this.checkQuotes(program.body, statement, index));
    super.Program(program);
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    const name = nameOf(statement.path);
    if (!this.helpers.has(name)) this.note(statement, `${JSON.stringify(name)} is no helper`);
    this.checkOperands(statement, statement.params, statement.hash);
  }

  override BlockStatement(statement: hbs.AST.BlockStatement): void {
    const name = nameOf(statement.path);
    if (!blocks.has(name)) this.note(statement, `${JSON.stringify(name)} is no block`);
    this.checkOperands(statement, statement.params, statement.hash);
    for (const program of [statement.program, statement.inverse]) {
      if (!program) continue;
      if (program.blockParams?.length) this.note(statement, 'block parameters');
      this.accept(program);
    }
  }

  override PartialStatement(statement: hbs.AST.PartialStatement): void {
    if (statement.name.type !== 'PathExpression') this.note(statement, 'a partial that is computed');
    else if (this.partials?.includes(nameOf(statement.name as hbs.AST.PathExpression)) === false)
      this.note(statement, `there is no partial ${JSON.stringify(nameOf(statement.name as hbs.AST.PathExpression))}`);
    this.checkOperands(statement, statement.params, statement.hash);
  }

  override PartialBlockStatement(statement: hbs.AST.PartialBlockStatement): void {
    this.note(statement, 'a partial with a block');
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.note(decorator, 'a decorator');
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.note(decorator, 'a decorator');
  }

  private checkOperands(node: hbs.AST.Node, operands: hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
    if (operands.length !== 1) this.note(node, `${operands.length} operands instead of one`);
    if (hash && hash.pairs.length > 0) this.note(node, 'named operands');
    if (!operands.every(isField)) this.note(node, 'an operand that is no field of the view');
  }

  private checkQuotes(body: hbs.AST.Statement[], statement: hbs.AST.Statement, index: number): void {
    if (statement.type !== 'MustacheStatement') return;
    const isQuoted = /['"]$/.test(contentOf(body[index - 1])) || /^['"]/.test(contentOf(body[index + 1]));
    if (isQuoted) this.note(statement, 'quotes around a helper');
  }

  private note(node: hbs.AST.Node, problem: string): void {
    const { line, column } = node.loc.start;
    this.problems.push({ line, column: column + 1, message: problem });
  }
}

function nameOf(path: hbs.AST.PathExpression | hbs.AST.Literal): string {
  return path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
}

/** `name` or `this`, of the current context: no `../`, no `@root`, no path. */
function isField(operand: hbs.AST.Expression): boolean {
  if (operand.type !== 'PathExpression') return false;
  const { depth, data, parts } = operand as hbs.AST.PathExpression;
  return depth === 0 && !data && parts.length <= 1;
}

function contentOf(statement: hbs.AST.Statement | undefined): string {
  return statement?.type === 'ContentStatement' ? (statement as hbs.AST.ContentStatement).value : '';
}
