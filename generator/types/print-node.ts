// Nodes as text, byte for byte as TypeScript's own printer writes them.

import type { Helper, Member, Name, Negative, Keyword, Parameter, TypeNode } from './nodes.js';

/** A type on one line, or with its members on lines that begin with `indent`. */
export function printType(node: TypeNode, indent = ''): string {
  switch (node.kind) {
    case 'Identifier':
    case 'NumericLiteral':
      return node.text;
    case 'LiteralType':
      return printLiteral(node.literal);
    case 'TypeReference':
      return printReference(node.typeName.text, node.typeArguments, indent);
    case 'UnionType':
      return printParts(node.types, ' | ', indent);
    case 'IntersectionType':
      return printParts(node.types, ' & ', indent);
    case 'ArrayType':
      return `${printPart(node.elementType, indent)}[]`;
    case 'TupleType':
      return printTuple(node.elements, indent);
    case 'RestType':
      return `...${printType(node.type, indent)}`;
    case 'TypeLiteral':
      return node.members.length === 0 ? '{}' : `{\n${printMembers(node.members, indent)}${indent}}`;
    default:
      return printKeyword(node);
  }
}

/** Members one to a line, each with its line break. */
export function printMembers(members: readonly Member[], indent = ''): string {
  const inner = `${indent}    `;
  let text = '';
  for (const member of members) text += printMember(member, inner);
  return text;
}

/** A comment in front of what follows it on the next line. Lines after the first of `inside` begin with ` * `. */
export function printComment(inside: string, indent = ''): string {
  if (inside === '') return '';
  const [first = '', ...lines] = `/*${inside}*/`.split('\n');
  return `${[first.trim(), ...lines.map((line) => `${indent} ${line.trim()}`)].join('\n')}\n${indent}`;
}

/** A declaration with its members on lines of their own. */
export function printHelper({ source }: Helper): string {
  return `export ${source.replace('{ ', '{\n    ').replace(' }', ';\n}')}`;
}

function printMember(member: Member, indent: string): string {
  const modifiers = member.modifiers.map((modifier) => `${printKeyword(modifier)} `).join('');
  const type = `${printType(member.type, indent)};\n`;
  if (member.kind === 'IndexSignature')
    return `${indent}${modifiers}[${member.parameters.map(printParameter).join(', ')}]: ${type}`;
  const optional = member.questionToken === undefined ? '' : '?';
  return `${indent}${printComment(member.comment, indent)}${modifiers}${printName(member.name)}${optional}: ${type}`;
}

function printParameter({ name, type }: Parameter): string {
  return `${printName(name)}: ${printType(type)}`;
}

function printReference(name: string, given: readonly TypeNode[], indent: string): string {
  return given.length === 0 ? name : `${name}<${given.map((type) => printType(type, indent)).join(', ')}>`;
}

function printParts(parts: readonly TypeNode[], separator: string, indent: string): string {
  return parts.map((part) => printPart(part, indent)).join(separator);
}

/** A part of another type: unions and intersections are in parentheses. */
function printPart(node: TypeNode, indent: string): string {
  const text = printType(node, indent);
  return node.kind === 'UnionType' || node.kind === 'IntersectionType' ? `(${text})` : text;
}

function printTuple(elements: readonly TypeNode[], indent: string): string {
  const inner = `${indent}    `;
  const lines = elements.map((element) => `\n${inner}${printType(element, inner)}`);
  return `[${lines.join(',')}\n${indent}]`;
}

function printLiteral(literal: Keyword | Name | Negative): string {
  if (literal.kind === 'PrefixUnaryExpression') return `-${literal.operand.text}`;
  return 'text' in literal ? printName(literal) : printKeyword(literal);
}

function printKeyword({ kind }: Keyword): string {
  return kind.slice(0, -'Keyword'.length).toLowerCase();
}

function printName({ kind, text }: Name): string {
  return kind === 'StringLiteral' ? `"${text.replaceAll(escaped, escape)}"` : text;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const escaped = /[\\"\u0000-\u001f\u2028\u2029\u0085]/g;

const short: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\v': '\\v',
  '\f': '\\f',
  '\b': '\\b',
  '\r': '\\r',
  '\n': '\\n',
  '\\': '\\\\',
  '"': '\\"',
};

function escape(character: string, at: number, text: string): string {
  if (character === '\0') return /\d/.test(text[at + 1] ?? '') ? '\\x00' : '\\0';
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
