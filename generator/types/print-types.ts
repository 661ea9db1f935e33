// Schemas in, TypeScript types out: openapi-typescript writes every one, as plain named declarations.

import { keyText } from '../memory/key-text.js';
import { own } from '../model/raw.js';
import { refName } from '../model/reach.js';
import type { Schema } from '../model/types.js';
import type { Direction, PrintedType, TypeRequest } from '../plan.js';
import { aliasCycles } from './alias-cycles.js';
import { escapeUnprintable, schemaComment } from './comment.js';
import { createContext } from './context.js';
import type { TypeNode } from './nodes.js';
import { printComment, printHelper, printMembers, printType } from './print-node.js';
import { declaredRef, prepareSchema, type PrepareOptions } from './prepare.js';
import { transformSchemaObject, type TransformContext } from './transform.js';
import type { Components } from './type-printer.js';
import { directedSchemas, optionalProperties } from './variants.js';

/** Prints the types of one document. What it is asked for in which order changes nothing about a text. */
export interface Printer {
  readonly expression: (request: TypeRequest) => PrintedType;
  /** Prints some declarations that no request changes, ahead of `declarations`; whether some are left. */
  readonly declareSome: () => boolean;
  /**
   * `export interface Zone { … }` and the like, one for every schema; inputs and helpers only where an expression uses them, so last.
   * `others` are expressions that another printer of the same components printed.
   */
  readonly declarations: (others?: Iterable<PrintedType>) => string;
}

/** How many declarations are printed ahead at a time: a few milliseconds. */
const some = 32;

/** What a type is printed for. */
interface TypeUse {
  /** The component that is declared, `null` for an expression. */
  readonly component: string | null;
  readonly declared: ReadonlyMap<Schema, string> | undefined;
}

/** A printer over the component schemas of one document. */
export function createPrinter({ schemas, names }: Components): Printer {
  const directed = directedSchemas(schemas);
  const cycles = aliasCycles(schemas);
  let references = new Set<string>();
  let injected: readonly string[] = [];
  const writable = new Set<string>();

  const typeName = (component: string, direction: Direction): string => {
    const name = names.get(component);
    if (name === undefined) throw new Error(`schema ${component} has no name`);
    if (direction === 'output' || !directed.has(component)) return name;
    writable.add(component);
    return `${name}Writable`;
  };
  const contexts = { input: context('input'), output: context('output') };
  const helpers = new Set<string>();

  function context(direction: Direction): TransformContext {
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

  function typeNode(schema: Schema, direction: Direction, use: TypeUse): TypeNode {
    const { component, declared } = use;
    const options: PrepareOptions = {
      schemas,
      direction,
      isCycle: (target) => component !== null && cycles.get(component)?.has(target) === true,
      declared,
    };
    const cyclic = typeof schema === 'object' && schema.$ref !== undefined && options.isCycle(refName(schema.$ref));
    if (cyclic) return { kind: 'UnknownKeyword' };
    const node = transformSchemaObject(prepareSchema(schema, options), { ctx: contexts[direction] });
    const { injectFooter } = contexts[direction];
    injected = injectFooter.splice(0).map(printHelper);
    for (const helper of injected) helpers.add(helper);
    return node;
  }

  const known = new Map<string, PrintedType>();
  function expression(request: TypeRequest): PrintedType {
    if (request.declared) return printExpression(request); // its names are this request's alone
    const key = sameText(request);
    const printed = known.get(key) ?? printExpression(request);
    known.set(key, printed);
    return printed;
  }

  function printExpression({ schema, direction, declared }: TypeRequest): PrintedType {
    references = new Set();
    const text = escapeUnprintable(printType(typeNode(schema, direction, { component: null, declared })));
    if (text.includes('WithRequired<')) references.add('WithRequired');
    return { text, references: [...references].sort(), helpers: injected };
  }

  function declaration(component: string, direction: Direction): string {
    const schema = schemas[component] ?? true;
    const node = typeNode(schema, direction, { component, declared: undefined });
    const comment = printComment(schemaComment(schema));
    return escapeUnprintable(comment + declare(typeName(component, direction), node));
  }

  const components = Object.keys(schemas);
  const outputs: string[] = [];
  function declareSome(): boolean {
    for (const component of components.slice(outputs.length, outputs.length + some))
      outputs.push(declaration(component, 'output'));
    return outputs.length < components.length;
  }

  function declarations(others: Iterable<PrintedType> = []): string {
    const inputNames = new Map([...directed].map((component) => [`${names.get(component)}Writable`, component]));
    for (const { references: used, helpers: needed } of others) {
      for (const name of used) {
        const component = inputNames.get(name);
        if (component !== undefined) writable.add(component);
      }
      for (const helper of needed) helpers.add(helper);
    }
    while (declareSome());
    const inputs = new Map<string, string>();
    // A declaration that is printed can use a further one.
    for (const component of writable) inputs.set(component, declaration(component, 'input'));
    const declared = [...outputs, ...components.flatMap((component) => inputs.get(component) ?? [])];
    return [...declared, ...[...helpers].sort()].join('\n\n') + '\n';
  }

  return { expression, declareSome, declarations };
}

/** Requests that print alike: most parameters and errors of an API are the same, written again for every operation. */
function sameText({ schema, direction }: TypeRequest): string {
  return direction + keyText(schema);
}

/** An object type becomes an interface: the compiler caches it by name, and a hover shows the name. */
function declare(name: string, node: TypeNode): string {
  if (node.kind === 'TypeLiteral') return `export interface ${name} {\n${printMembers(node.members)}}`;
  return `export type ${name} = ${printType(node)};`;
}
