// How diagnostics are printed: which form, whether in colour, whether with stack traces.

/** What `--format` takes. */
export const diagnosticFormats = ['text', 'json', 'github'] as const;

export interface OutputStyle {
  readonly format: (typeof diagnosticFormats)[number];
  readonly colour: boolean;
  /** Stack traces of bugs. */
  readonly debug: boolean;
}

/** What a style depends on: the arguments, the environment and whether standard error is a terminal. */
export interface Surroundings {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/**
 * Reads the arguments themselves, not what yargs makes of them: a call that yargs refuses is reported in the form that it
 * asked for.
 */
export function outputStyle(given: Surroundings = processSurroundings()): OutputStyle {
  const format = diagnosticFormats.find((name) => name === valueOf(given.argv, '--format')) ?? 'text';
  return { format, colour: format === 'text' && hasColour(given), debug: given.argv.includes('--debug') };
}

function processSurroundings(): Surroundings {
  return { argv: process.argv.slice(2), env: process.env, isTerminal: process.stderr.isTTY === true };
}

/** The last one wins, as for yargs. */
function valueOf(argv: readonly string[], option: string): string | undefined {
  const index = argv.findLastIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  const argument = argv[index];
  return argument === option ? argv[index + 1] : argument?.slice(option.length + 1);
}

/** FORCE_COLOR speaks of one command and wins over NO_COLOR (no-color.org), which speaks of all; else terminals only. */
function hasColour({ env, isTerminal }: Surroundings): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}
