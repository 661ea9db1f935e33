// How a Windows program with a C runtime (UCRT) splits its command line into arguments.

/** Arguments after the program's name. https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
export function splitCommandLine(line: string): readonly string[] {
  const args: string[] = [];
  let position = line.search(/[ \t]|$/);
  for (;;) {
    while (/[ \t]/.test(line.charAt(position))) position++;
    if (position >= line.length) return args;
    const argument = readArgument(line, position);
    args.push(argument.text);
    position = argument.end;
  }
}

function readArgument(line: string, start: number): { readonly text: string; readonly end: number } {
  let text = '';
  let quoted = false;
  let position = start;
  while (position < line.length && (quoted || !/[ \t]/.test(line.charAt(position)))) {
    const slashes = /^\\*/.exec(line.slice(position))?.[0].length ?? 0;
    position += slashes;
    if (line[position] !== '"') {
      text += '\\'.repeat(slashes);
      if (slashes === 0) text += line.charAt(position++);
      continue;
    }
    text += '\\'.repeat(Math.floor(slashes / 2));
    if (slashes % 2 === 1) text += '"';
    else if (quoted && line[position + 1] === '"') {
      text += '"';
      position++;
    } else quoted = !quoted;
    position++;
  }
  return { text, end: position };
}
