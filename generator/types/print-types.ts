// Schemas in, TypeScript types out: openapi-typescript writes every one, as plain named declarations.

import { type GlobalContext, transformSchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { own } from '../model/raw.js';
import { refName } from '../model/reach.js';
import type { Schemas } from '../model/schema-view.js';
import type { ApiModel, Schema } from '../model/types.js';
import type { Direction, PrintedType, PrintedTypes, TypeRequest } from '../plan.js';
import { aliasCycles } from './alias-cycles.js';
import { escapeUnprintable, schemaComment } from './comment.js';
import { addComment, createContext } from './context.js';
import { declaredRef, prepareSchema, type PrepareOptions } from './prepare.js';
import { directedSchemas, optionalProperties } from './variants.js';

/** Prints a declaration for every component schema and an expression for every request. `names` is by component name. */
export function printTypes(
  api: ApiModel,
  names: ReadonlyMap<string, string>,
  requests: readonly TypeRequest[],
): PrintedTypes {
  const printer = createTypePrinter(api.schemas, names);
  const printed = new Map(requests.map((request) => [request.id, printer.expression(request)]));
  return { declarations: printer.declarations(), printed };
}

interface TypePrinter {
  readonly expression: (request: TypeRequest) => PrintedType;
  readonly declarations: () => string;
}

/** What a type is printed for. */
interface TypeUse {
  /** The component that is declared, `null` for an expression. */
  readonly component: string | null;
  readonly declared: ReadonlyMap<Schema, string> | undefined;
}

function createTypePrinter(schemas: Schemas, names: ReadonlyMap<string, string>): TypePrinter {
  const directed = directedSchemas(schemas);
  const cycles = aliasCycles(schemas);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: false });
  const file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const print = (node: ts.Node): string => escapeUnprintable(printer.printNode(ts.EmitHint.Unspecified, node, file));
  let references = new Set<string>();
  const writable = new Set<string>();

  const typeName = (component: string, direction: Direction): string => {
    const name = names.get(component);
    if (name === undefined) throw new Error(`schema ${component} has no name`);
    if (direction === 'output' || !directed.has(component)) return name;
    writable.add(component);
    return `${name}Writable`;
  };
  const contexts = { input: context('input'), output: context('output') };
  const footer = new Set<string>();

  function context(direction: Direction): GlobalContext {
    return createContext({
      resolve: (ref) => ({ properties: optionalProperties(schemas, own(schemas, refName(ref)) as Schema, direction) }),
      nameRef: (ref) => {
        if (ref.startsWith(declaredRef)) return ref.slice(declaredRef.length);
        const name = typeName(refName(ref), direction);
        references.add(name);
        return name;
      },
    });
  }

  function typeNode(schema: Schema, direction: Direction, use: TypeUse): ts.TypeNode {
    const { component, declared } = use;
    const options: PrepareOptions = {
      schemas,
      direction,
      isCycle: (target) => component !== null && cycles.get(component)?.has(target) === true,
      declared,
    };
    const cyclic = typeof schema === 'object' && schema.$ref !== undefined && options.isCycle(refName(schema.$ref));
    if (cyclic) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    const node = transformSchemaObject(prepareSchema(schema, options) as Parameters<typeof transformSchemaObject>[0], {
      path: '#/components/schemas',
      ctx: contexts[direction],
    });
    const { injectFooter } = contexts[direction];
    for (const statement of injectFooter.splice(0)) footer.add(print(statement));
    return node;
  }

  const known = new Map<Schema, Partial<Record<Direction, PrintedType>>>();
  function expression(request: TypeRequest): PrintedType {
    const cached = request.declared ? undefined : known.get(request.schema)?.[request.direction];
    if (cached) return cached;
    references = new Set();
    const node = typeNode(request.schema, request.direction, { component: null, declared: request.declared });
    const text = print(node);
    const helpers = [...text.matchAll(/\bWithRequired</g)].length > 0 ? ['WithRequired'] : [];
    const printed = { text, references: [...references, ...helpers].sort() };
    if (!request.declared) known.set(request.schema, { ...known.get(request.schema), [request.direction]: printed });
    return printed;
  }

  function declaration(component: string, direction: Direction): string {
    const schema = schemas[component] ?? true;
    const node = typeNode(schema, direction, { component, declared: undefined });
    const statement = declare(typeName(component, direction), node);
    return print(addComment(statement, schemaComment(schema)));
  }

  function declarations(): string {
    const outputs = Object.keys(schemas).map((component) => declaration(component, 'output'));
    const inputs: string[] = [];
    const printed = new Set<string>();
    for (const component of writable) {
      if (printed.has(component)) continue;
      printed.add(component);
      inputs.push(declaration(component, 'input'));
    }
    return (
      [...outputs, ...inputs, ...[...footer].map((text) => `export ${text.replace(/^export /, '')}`)].join('\n\n') +
      '\n'
    );
  }

  return { expression, declarations };
}

/** An object type becomes an interface: the compiler caches it by name, and a hover shows the name. */
function declare(name: string, node: ts.TypeNode): ts.Statement {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  if (ts.isTypeLiteralNode(node))
    return ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, node.members);
  return ts.factory.createTypeAliasDeclaration(exported, name, undefined, node);
}
