// What `curlew init` knows once everything is said: from the command line, from answers, else by default.

import { DocumentError } from '../diagnostics.js';
import { printable } from '../diagnostics-format.js';
import type { ConfigLanguage } from '../init/config-text.js';
import type { InitAnswers } from '../init/plan-init.js';
import type { Project } from '../init/project.js';
import type { ApiSummary } from '../init/read-api.js';
import { naming } from './report.js';

/** What the command line says; what is missing is asked, or has a default with `--yes`. */
export interface InitArguments {
  readonly input?: string;
  readonly output?: string;
  readonly targets?: readonly string[];
  readonly auth?: readonly string[];
  readonly language?: ConfigLanguage;
  readonly workflow?: boolean;
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** What `--yes` decides. Throws a DocumentError where the document is missing or wrong, or an option names what is not there. */
export async function defaultAnswers(project: Project, given: InitArguments): Promise<InitAnswers> {
  const input = given.input ?? project.document;
  if (input === null)
    throw usageError('no document is named and none lies here', 'curlew init --yes <path or URL of a document>');
  const api = await readNamed(input);
  const answers = await completeAnswers(project, { ...given, input }, api);
  process.stderr.write(`${printable(`${input}: ${api.title}, ${api.operations} operations`)}\n`);
  return answers;
}

/** Reads a document; a failure names it. */
export async function readNamed(input: string): Promise<ApiSummary> {
  const { readApi } = await import('../init/read-api.js');
  return naming(input, () => readApi(input));
}

/** Fills in what is missing. Throws a DocumentError (exit code 2) for targets and schemes that do not exist. */
export async function completeAnswers(
  project: Project,
  given: InitArguments & { readonly input: string },
  api: ApiSummary,
): Promise<InitAnswers> {
  const { authVariables } = await import('../init/read-api.js');
  return {
    input: given.input,
    output: given.output ?? 'src/api',
    targets: given.targets ? await knownTargets(given.targets) : await defaultTargets(),
    variables: authVariables(given.auth ?? [], api),
    language: given.language ?? (project.hasTypeScript && project.importsPackages ? 'ts' : 'mjs'),
    workflow: given.workflow === true,
  };
}

/** The client, and documentation in the first form that there is. */
export async function defaultTargets(): Promise<readonly string[]> {
  const { targets } = await import('../targets.js');
  const names = targets.map(({ name }) => name);
  return ['typescript', ...['html', 'markdown'].filter((name) => names.includes(name)).slice(0, 1)];
}

async function knownTargets(names: readonly string[]): Promise<readonly string[]> {
  const { settings } = await import('../settings.js');
  const asked = names.flatMap((name) => name.split(','));
  await settings({ input: '-', targets: asked });
  return asked;
}

export function usageError(message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'init', pointer: '', message, hint }], 'usage');
}
