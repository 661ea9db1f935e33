// cmd.exe's reading of commands, at the prompt and in a .bat file: percent expansion by line, then quotes, carets and operators.

export type CmdMode = 'prompt' | 'batch';

/** A command line as cmd hands it to a program. */
export interface CmdRun {
  readonly line: string;
}

/** What runs when `text` is pasted or called; an operator starts another command. `REM` and `set "A=B"` are cmd's own. */
export function runCmd(text: string, mode: CmdMode, environment: Readonly<Record<string, string>>): readonly string[] {
  const variables = new Map(Object.entries(environment).map(([name, value]) => [name.toUpperCase(), value]));
  const lines = text.split(/\r?\n/);
  const run: string[] = [];
  while (lines.length > 0) {
    for (const command of readCommands(() => expandLine(lines, mode, variables))) {
      const assignment = /^set "([^=]+)=(.*)"/i.exec(command);
      if (assignment) variables.set((assignment[1] ?? '').toUpperCase(), assignment[2] ?? '');
      else if (!/^rem\b/i.test(command) && command.trim() !== '') run.push(command);
    }
  }
  return run;
}

function expandLine(lines: string[], mode: CmdMode, variables: ReadonlyMap<string, string>): string {
  return expandPercents(lines.shift() ?? '', mode, variables);
}

/** Phase 1: before quotes are looked at. The prompt leaves what it does not know, a .bat file drops it. */
export function expandPercents(line: string, mode: CmdMode, variables: ReadonlyMap<string, string>): string {
  let out = '';
  let position = 0;
  while (position < line.length) {
    const character = line.charAt(position);
    const end = line.indexOf('%', position + 1);
    if (character !== '%') {
      out += character;
      position++;
    } else if (mode === 'batch' && /[%*0-9]/.test(line.charAt(position + 1))) {
      out += line.charAt(position + 1) === '%' ? '%' : '';
      position += 2;
    } else if (end === -1) {
      out += mode === 'batch' ? '' : '%';
      position++;
    } else {
      const value = valueOf(line.slice(position + 1, end), variables);
      out += value ?? (mode === 'batch' ? '' : '%');
      position = value === null && mode === 'prompt' ? position + 1 : end + 1;
    }
  }
  return out;
}

function valueOf(reference: string, variables: ReadonlyMap<string, string>): string | null {
  const [, name = '', start, length] = /^([^:]*)(?::~(\d+),(\d+))?$/.exec(reference) ?? [];
  const value = variables.get(name.toUpperCase());
  if (value === undefined) return null;
  return start === undefined ? value : value.slice(Number(start), Number(start) + Number(length));
}

/** Phase 2: one logical line, cut at operators. A caret at the end takes the next line and escapes its first character. */
function readCommands(nextLine: () => string): readonly string[] {
  const commands = [''];
  const add = (text: string) => commands.push((commands.pop() ?? '') + text);
  let line = nextLine();
  let quoted = false;
  if (/^\s*rem\b/i.test(line)) return [];
  for (let position = 0; position < line.length; position++) {
    const character = line.charAt(position);
    if (character === '"') quoted = !quoted;
    if (!quoted && character === '^') {
      if (position === line.length - 1) {
        line = nextLine();
        position = -1;
      }
      add(line.charAt(++position));
    } else if (!quoted && /[&|<>]/.test(character)) commands.push('');
    else add(character);
  }
  return commands;
}
