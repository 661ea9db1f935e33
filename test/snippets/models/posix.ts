// A POSIX shell's word splitting (XCU section 2.2), and what fish does differently in single quotes.

export type PosixDialect = 'sh' | 'fish';

/** The words of one simple command. Throws on what the quoting functions have no reason to print. */
export function splitWords(
  text: string,
  dialect: PosixDialect,
  environment: Readonly<Record<string, string>>,
): readonly string[] {
  const words: string[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^( |\\\n)+/, '');
    if (rest === '') return words;
    const word = readWord(rest, dialect, environment);
    words.push(word.text);
    rest = word.rest;
  }
}

interface Read {
  readonly text: string;
  readonly rest: string;
}

function readWord(text: string, dialect: PosixDialect, environment: Readonly<Record<string, string>>): Read {
  let word = '';
  let rest = text;
  while (rest !== '' && !/^( |\\\n)/.test(rest)) {
    const piece = readPiece(rest, dialect, environment);
    word += piece.text;
    rest = piece.rest;
  }
  return { text: word, rest };
}

function readPiece(text: string, dialect: PosixDialect, environment: Readonly<Record<string, string>>): Read {
  const first = text.charAt(0);
  if (first === "'") return readSingle(text.slice(1), dialect);
  if (first === '"') return readDouble(text.slice(1), environment);
  if (first === '\\') return { text: text.charAt(1), rest: text.slice(2) };
  if (!/[A-Za-z0-9_/:.,@%+=-]/.test(first)) throw new Error(`${JSON.stringify(first)} stands bare`);
  return { text: first, rest: text.slice(1) };
}

function readSingle(text: string, dialect: PosixDialect): Read {
  const inside = (dialect === 'sh' ? /^[^']*/ : /^(?:[^'\\]|\\[^])*/).exec(text)?.[0] ?? '';
  if (text.charAt(inside.length) !== "'") throw new Error('a single quote is not closed');
  const value = dialect === 'sh' ? inside : inside.replace(/\\(['\\])/g, '$1');
  return { text: value, rest: text.slice(inside.length + 1) };
}

function readDouble(text: string, environment: Readonly<Record<string, string>>): Read {
  const printed = /^\$\(printf '((?:\\[0-7]{3})+)'\)"/.exec(text);
  if (printed) return { text: fromOctal(printed[1] ?? ''), rest: text.slice(printed[0].length) };
  const inside = /^[^"\\`!]*/.exec(text)?.[0] ?? '';
  if (text.charAt(inside.length) !== '"') throw new Error('double quotes hold what some shell would expand');
  const value = inside.replace(/\$([A-Za-z_][A-Za-z0-9_]*)(?=(..?)?)/gs, (_, name: string, next = '') => {
    if (/^([[({\u0080-\uffff]|:[A-Za-z&])/.test(next))
      throw new Error(`$${name}${next} is more than a variable in zsh or fish`);
    return environment[name] ?? '';
  });
  return { text: value, rest: text.slice(inside.length + 1) };
}

function fromOctal(text: string): string {
  const bytes = text
    .split('\\')
    .slice(1)
    .map((digits) => Number.parseInt(digits, 8));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
}
