// PowerShell's reading of a command with string arguments, and what its versions hand to a program.

/** An argument: a string, or a hashtable with its keys as written. */
export type PowershellValue = string | Readonly<Record<string, string>>;

/** The words of one command: literals without quotes, strings evaluated, `@{ … }` as an object. */
export function readPowershell(
  text: string,
  environment: Readonly<Record<string, string>>,
): readonly PowershellValue[] {
  const reader = { text, position: 0, environment };
  const words: PowershellValue[] = [];
  for (;;) {
    skipBlank(reader);
    if (reader.position >= reader.text.length) return words;
    words.push(readValue(reader));
  }
}

interface Reader {
  readonly text: string;
  position: number;
  readonly environment: Readonly<Record<string, string>>;
}

function take(reader: Reader, pattern: RegExp): string | null {
  const match = new RegExp(pattern.source, 'y');
  match.lastIndex = reader.position;
  const found = match.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.position += found.length;
  return found;
}

function skipBlank(reader: Reader): void {
  take(reader, /( |`\n|\n$)*/);
}

function readValue(reader: Reader): PowershellValue {
  if (take(reader, /@\{/) !== null) return readTable(reader);
  const string = readString(reader);
  if (string !== null) {
    // A string next to something else would become one word with it.
    if (!/^([ \n]|$)/.test(reader.text.slice(reader.position))) throw new Error('a string does not end its word');
    return string;
  }
  const bare = take(reader, /[A-Za-z|.-][A-Za-z0-9.-]*/);
  if (bare === null)
    throw new Error(`cannot read ${JSON.stringify(reader.text.slice(reader.position, reader.position + 20))}`);
  return bare;
}

function readTable(reader: Reader): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (;;) {
    take(reader, /[ ;\n]*/);
    if (take(reader, /\}/) !== null) return Object.fromEntries(entries);
    const key = readString(reader);
    take(reader, / *= */);
    const value = readBasic(reader) ?? readString(reader);
    if (key === null || value === null) throw new Error('a hashtable holds strings');
    entries.push([key, value]);
  }
}

/** The one expression that a header is built by. */
function readBasic(reader: Reader): string | null {
  if (take(reader, /'Basic ' \+ \[Convert\]::ToBase64String\(\[Text\.Encoding\]::UTF8\.GetBytes\(/) === null)
    return null;
  const pair = readString(reader);
  if (pair === null || take(reader, /\)\)/) === null) throw new Error('a header of HTTP Basic is not closed');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** Both families of quotes; `null` where no string starts. */
function readString(reader: Reader): string | null {
  if (take(reader, /['\u2018-\u201b]/) !== null) return readSingle(reader);
  return take(reader, /["\u201c-\u201e]/) === null ? null : readDouble(reader);
}

function readSingle(reader: Reader): string {
  let value = '';
  for (;;) {
    value += take(reader, /[^'\u2018-\u201b]*/) ?? '';
    const pair = take(reader, /['\u2018-\u201b]{2}/);
    if (pair === null) break;
    value += pair.charAt(0);
  }
  if (take(reader, /['\u2018-\u201b]/) === null) throw new Error('a single quote is not closed');
  return value;
}

function readDouble(reader: Reader): string {
  let value = '';
  for (;;) {
    value += take(reader, /[^"\u201c-\u201e`$]*/) ?? '';
    const piece = take(reader, /`[^]|\$\(\[char\]0x[0-9a-f]+\)|\$Env:[A-Za-z0-9_?:]+|\$\{Env:[^}]+\}/);
    if (piece === null) break;
    value += evaluate(piece, reader.environment);
  }
  if (take(reader, /["\u201c-\u201e]/) === null) throw new Error('double quotes are not closed');
  return value;
}

/** Names are of letters, digits, `_`, `?` and, after a scope, `:`. */
function evaluate(piece: string, environment: Reader['environment']): string {
  if (piece.startsWith('`')) return piece.charAt(1);
  if (piece.startsWith('$(')) return String.fromCharCode(Number.parseInt(piece.slice(10, -1), 16));
  return environment[piece.replace(/^\$\{?Env:|\}$/g, '')] ?? '';
}

/** .NET's char.IsWhiteSpace. */
const isWhiteSpace = (character: string) =>
  /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(character);

/** The command line that Windows PowerShell 5.1 builds (NativeCommandParameterBinder of the 2016 import). */
export function buildCommandLine5(program: string, args: readonly string[]): string {
  const parts = args
    .filter((argument) => argument !== '')
    .map((argument) => {
      let quotes = 0;
      for (const character of argument) {
        if (character === '"') quotes++;
        else if (isWhiteSpace(character) && quotes % 2 === 0) return `"${argument}"`;
      }
      return argument;
    });
  return [program, ...parts].join(' ');
}

/** The command line that 7.3 and later build by .NET's ArgumentList (PasteArguments). */
export function buildCommandLine7(program: string, args: readonly string[]): string {
  const parts = args.map((argument) => {
    if (argument !== '' && !/[\s"]/.test(argument)) return argument;
    const inside = argument.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&');
    return `"${inside}"`;
  });
  return [program, ...parts].join(' ');
}
