// Lays out compact JSON text for reading without touching a token: numbers and escapes stay as they were written.

import type { Node } from 'jsonc-parser';
import { jsoncParser } from '../../generator/late-packages.js';
import { unprintable } from './text.js';

/** Two-space JSON; an array of plain values stays on one line where it ends before column `width`. */
export function prettyJson(text: string, width: number): string {
  const tree = jsoncParser().parseTree(text);
  return tree ? print(tree, { text, width }, '') : text;
}

interface Source {
  readonly text: string;
  readonly width: number;
}

function print(node: Node, source: Source, indent: string): string {
  const children = node.children ?? [];
  if (node.type === 'object') return printObject(children, source, indent);
  if (node.type === 'array') return printArray(children, source, indent);
  return token(node, source);
}

function printObject(properties: readonly Node[], source: Source, indent: string): string {
  const lines = properties.map(({ children }) => {
    const [key, value] = children ?? [];
    if (!key || !value) throw new Error('a JSON property has a key and a value');
    return `${token(key, source)}: ${print(value, source, `${indent}  `)}`;
  });
  return block(['{', '}'], lines, indent);
}

function printArray(items: readonly Node[], source: Source, indent: string): string {
  const lines = items.map((item) => print(item, source, `${indent}  `));
  const plain = items.every((item) => item.type !== 'object' && item.type !== 'array');
  const line = `${indent}  [${lines.join(', ')}]`;
  return plain && line.length <= source.width ? line.trimStart() : block(['[', ']'], lines, indent);
}

function block([open, close]: readonly [string, string], lines: readonly string[], indent: string): string {
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

function token(node: Node, source: Source): string {
  return source.text.slice(node.offset, node.offset + node.length);
}

/** JSON text in ASCII: everything beyond it stands inside strings, where `\uXXXX` says the same (RFC 8259 section 7). */
export function asciiJson(text: string): string {
  return escapeJson(text, /[\u007f-\uffff]/g);
}

/** JSON text in which nothing hides or turns the reading direction. */
export function visibleJson(text: string): string {
  return escapeJson(text, invisible);
}

const invisible = new RegExp(`(?![\\t\\r])[${unprintable}]`, 'g');

/** Writes every match, one UTF-16 code unit, as `\uXXXX`. */
export function escapeJson(text: string, pattern: RegExp): string {
  return text.replace(pattern, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
