// Puts a curl command on one line or on several: white space has meaning in a shell, so complete pieces leave here.

import type { Segment } from '../../generator/model/example.js';
import type { TargetOptions } from '../../generator/plan.js';
import type { CurlCommand, CurlFlag, CurlOption } from './curl-command.js';
import { prettyJson } from './json-text.js';
import { once } from './once.js';
import { literalText } from './text.js';

/** How one shell writes a curl command. */
export interface Dialect {
  /** `curl`, or `curl.exe` where `curl` is an alias of something else. */
  readonly program: string;
  /** One word of the command line that arrives as this text. */
  quote(value: readonly Segment[]): string;
  /** JSON as this shell prints it. */
  json(text: string): string;
  /** Whether a value may go over several lines. */
  readonly isIndented: boolean;
}

/** A command line in pieces: the template puts the shell's continuation between them. */
export interface Lines {
  readonly first: string;
  readonly rest: readonly string[];
}

const short: Partial<Record<CurlFlag, string>> = {
  form: '-F',
  get: '-G',
  globoff: '-g',
  head: '-I',
  header: '-H',
  request: '-X',
  user: '-u',
};

/** One line where it fits into `options.width` or where that is 0, else the URL first and a line for each option. */
export function layOut(command: CurlCommand, dialect: Dialect, options: TargetOptions, suffix = ''): Lines {
  const write = (list: readonly CurlOption[], width: number) =>
    list.map((option) => writeOption(option, { dialect, flags: options.flags, width }));
  const first = [dialect.program, ...write(command.lead, 0), dialect.quote(command.url)].join(' ');
  // Quoting only adds, and a long text takes long to quote.
  if (options.width === 0 || first.length + lengthOf(command.options) <= options.width) {
    const line = [first, ...write(command.options, 0)].join(' ');
    const fits = line.length + suffix.length <= options.width && !line.includes('\n');
    if (fits || options.width === 0) return { first: line, rest: [] };
  }
  return { first, rest: write(command.options, options.width) };
}

function lengthOf(options: readonly CurlOption[]): number {
  return options.reduce((sum, { value }) => sum + literalText(value ?? []).length, 0);
}

interface Style {
  readonly dialect: Dialect;
  readonly flags: TargetOptions['flags'];
  readonly width: number;
}

function writeOption({ flag, value, json }: CurlOption, { dialect, flags, width }: Style): string {
  const name = (flags === 'short' && short[flag]) || `--${flag}`;
  if (value === null) return name;
  const indent = dialect.isIndented ? width : 0;
  const laidOut = json
    ? value.map((segment) =>
        segment.kind === 'literal' ? { ...segment, text: dialect.json(indented(segment, indent)) } : segment,
      )
    : value;
  return `${name} ${dialect.quote(laidOut)}`;
}

type Literal = Extract<Segment, { kind: 'literal' }>;

/** By width, where a line should end; 0 for all on one line. */
function indented(segment: Literal, width: number): string {
  if (width === 0) return segment.text;
  const known = indentedTexts(segment);
  const text = known.get(width) ?? prettyJson(segment.text, width);
  known.set(width, text);
  return text;
}

const indentedTexts = once((_segment: Literal) => new Map<number, string>());
