// Nodes of TypeScript types, and what makes them: the little of TypeScript's factory that openapi-typescript's transform asks for.
// TypeScript itself takes longer to load than most documents take to print.

/** A word: `string`, `null`, `readonly`, … */
export interface Keyword {
  readonly kind: `${string}Keyword`;
}

/** A sign: `?` or `-`. */
export interface Token {
  readonly kind: `${string}Token`;
}

/** Text that is printed as it stands: a name, digits, or a literal that was quoted before. */
export interface Bare {
  readonly kind: 'Identifier' | 'NumericLiteral';
  readonly text: string;
}

/** Text that is quoted where it is printed. */
export interface StringLiteral {
  readonly kind: 'StringLiteral';
  readonly text: string;
}

/** A negative number. */
export interface Negative {
  readonly kind: 'PrefixUnaryExpression';
  readonly operand: Bare;
}

/** The name of a property or a parameter. */
export type Name = Bare | StringLiteral;

/** `name?: type;` */
export interface Property {
  readonly kind: 'PropertySignature';
  readonly modifiers: readonly Keyword[];
  readonly name: Name;
  readonly questionToken: Token | undefined;
  readonly type: TypeNode;
  /** The inside of the block comment above it; `''` for none. */
  readonly comment: string;
}

/** `[name: string]: type`. */
export interface IndexSignature {
  readonly kind: 'IndexSignature';
  readonly modifiers: readonly Keyword[];
  readonly parameters: readonly Parameter[];
  readonly type: TypeNode;
}

/** `name: type` */
export interface Parameter {
  readonly kind: 'Parameter';
  readonly name: Name;
  readonly type: TypeNode;
}

/** Of an object type. */
export type Member = Property | IndexSignature;

/** `{ … }` */
export interface TypeLiteral {
  readonly kind: 'TypeLiteral';
  readonly members: readonly Member[];
}

/** Any type. */
export type TypeNode =
  | Keyword
  | Bare
  | TypeLiteral
  | { readonly kind: 'LiteralType'; readonly literal: Keyword | Name | Negative }
  | { readonly kind: 'TypeReference'; readonly typeName: Bare; readonly typeArguments: readonly TypeNode[] }
  | { readonly kind: 'UnionType' | 'IntersectionType'; readonly types: readonly TypeNode[] }
  | { readonly kind: 'ArrayType'; readonly elementType: TypeNode }
  | { readonly kind: 'TupleType'; readonly elements: readonly TypeNode[] }
  | { readonly kind: 'RestType'; readonly type: TypeNode };

/** A type that openapi-typescript declares beside those of the schemas, as it wrote it. */
export interface Helper {
  readonly kind: 'TypeAliasDeclaration';
  readonly name: { readonly escapedText: string };
  readonly source: string;
}

/** A statement of openapi-typescript's own: `type Name<…> = …;`. */
export function helper(source: string): Helper {
  const [, escapedText = ''] = /^type (\w+)/.exec(source) ?? [];
  return { kind: 'TypeAliasDeclaration', name: { escapedText }, source };
}

/** Tells nodes of one kind, as TypeScript's `isArrayTypeNode` and its like do. */
export function isKind(kind: string): (node: { readonly kind: string }) => boolean {
  return (node) => node.kind === kind;
}

/** Kinds by name, and names by kind, as in TypeScript's `SyntaxKind`: here they are the same. */
export const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  'BooleanKeyword NeverKeyword NullKeyword NumberKeyword ReadonlyKeyword StringKeyword UndefinedKeyword UnknownKeyword MinusToken QuestionToken'
    .split(' ')
    .map((kind) => [kind, kind]),
);

/** Makes nodes, by the names and arguments of TypeScript's own factory. */
export const factory = {
  createKeywordTypeNode: (kind: Keyword['kind']): Keyword => ({ kind }),
  createModifier: (kind: Keyword['kind']): Keyword => ({ kind }),
  createToken: (kind: Token['kind']): Token => ({ kind }),
  createNull: (): Keyword => ({ kind: 'NullKeyword' }),
  createTrue: (): Keyword => ({ kind: 'TrueKeyword' }),
  createFalse: (): Keyword => ({ kind: 'FalseKeyword' }),
  createIdentifier: (text: string): Bare => ({ kind: 'Identifier', text }),
  createNumericLiteral: (value: string | number): Bare => ({ kind: 'NumericLiteral', text: String(value) }),
  createStringLiteral: (text: string): StringLiteral => ({ kind: 'StringLiteral', text }),
  createPrefixUnaryExpression: (_minus: Token['kind'], operand: Bare): Negative => ({
    kind: 'PrefixUnaryExpression',
    operand,
  }),
  createLiteralTypeNode: (literal: Keyword | Name | Negative): TypeNode => ({ kind: 'LiteralType', literal }),
  createTypeReferenceNode: (name: string | Bare, typeArguments: readonly TypeNode[] = []): TypeNode => ({
    kind: 'TypeReference',
    typeName: typeof name === 'string' ? { kind: 'Identifier', text: name } : name,
    typeArguments,
  }),
  createUnionTypeNode: (types: readonly TypeNode[]): TypeNode => ({ kind: 'UnionType', types }),
  createIntersectionTypeNode: (types: readonly TypeNode[]): TypeNode => ({ kind: 'IntersectionType', types }),
  createArrayTypeNode: (elementType: TypeNode): TypeNode => ({ kind: 'ArrayType', elementType }),
  createTupleTypeNode: (elements: readonly TypeNode[]): TypeNode => ({ kind: 'TupleType', elements }),
  createRestTypeNode: (type: TypeNode): TypeNode => ({ kind: 'RestType', type }),
  createTypeLiteralNode: (members: readonly Member[]): TypeLiteral => ({ kind: 'TypeLiteral', members }),
  createPropertySignature: (
    modifiers: readonly Keyword[] | undefined,
    name: Name,
    questionToken: Token | undefined,
    type: TypeNode,
  ): Property => ({ kind: 'PropertySignature', modifiers: modifiers ?? [], name, questionToken, type, comment: '' }),
  createIndexSignature: (
    modifiers: readonly Keyword[] | undefined,
    parameters: readonly Parameter[],
    type: TypeNode,
  ): IndexSignature => ({ kind: 'IndexSignature', modifiers: modifiers ?? [], parameters, type }),
  createParameterDeclaration: (...[, , name, , type]: [unknown, unknown, Name, unknown, TypeNode]): Parameter => ({
    kind: 'Parameter',
    name,
    type,
  }),
};
