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
export type TypeNode = Keyword | Bare | TypeLiteral | {
    readonly kind: 'LiteralType';
    readonly literal: Keyword | Name | Negative;
} | {
    readonly kind: 'TypeReference';
    readonly typeName: Bare;
    readonly typeArguments: readonly TypeNode[];
} | {
    readonly kind: 'UnionType' | 'IntersectionType';
    readonly types: readonly TypeNode[];
} | {
    readonly kind: 'ArrayType';
    readonly elementType: TypeNode;
} | {
    readonly kind: 'TupleType';
    readonly elements: readonly TypeNode[];
} | {
    readonly kind: 'RestType';
    readonly type: TypeNode;
};
/** A type that openapi-typescript declares beside those of the schemas, as it wrote it. */
export interface Helper {
    readonly kind: 'TypeAliasDeclaration';
    readonly name: {
        readonly escapedText: string;
    };
    readonly source: string;
}
/** A statement of openapi-typescript's own: `type Name<…> = …;`. */
export declare function helper(source: string): Helper;
/** Tells nodes of one kind, as TypeScript's `isArrayTypeNode` and its like do. */
export declare function isKind(kind: string): (node: {
    readonly kind: string;
}) => boolean;
/** Kinds by name, and names by kind, as in TypeScript's `SyntaxKind`: here they are the same. */
export declare const kinds: Readonly<Record<string, string>>;
/** Makes nodes, by the names and arguments of TypeScript's own factory. */
export declare const factory: {
    createKeywordTypeNode: (kind: Keyword["kind"]) => Keyword;
    createModifier: (kind: Keyword["kind"]) => Keyword;
    createToken: (kind: Token["kind"]) => Token;
    createNull: () => Keyword;
    createTrue: () => Keyword;
    createFalse: () => Keyword;
    createIdentifier: (text: string) => Bare;
    createNumericLiteral: (value: string | number) => Bare;
    createStringLiteral: (text: string) => StringLiteral;
    createPrefixUnaryExpression: (_minus: Token["kind"], operand: Bare) => Negative;
    createLiteralTypeNode: (literal: Keyword | Name | Negative) => TypeNode;
    createTypeReferenceNode: (name: string | Bare, typeArguments?: readonly TypeNode[]) => TypeNode;
    createUnionTypeNode: (types: readonly TypeNode[]) => TypeNode;
    createIntersectionTypeNode: (types: readonly TypeNode[]) => TypeNode;
    createArrayTypeNode: (elementType: TypeNode) => TypeNode;
    createTupleTypeNode: (elements: readonly TypeNode[]) => TypeNode;
    createRestTypeNode: (type: TypeNode) => TypeNode;
    createTypeLiteralNode: (members: readonly Member[]) => TypeLiteral;
    createPropertySignature: (modifiers: readonly Keyword[] | undefined, name: Name, questionToken: Token | undefined, type: TypeNode) => Property;
    createIndexSignature: (modifiers: readonly Keyword[] | undefined, parameters: readonly Parameter[], type: TypeNode) => IndexSignature;
    createParameterDeclaration: (arg_0: unknown, arg_1: unknown, name: Name, arg_3: unknown, type: TypeNode) => Parameter;
};
