// The questions of `curlew init` on a terminal.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cancel, confirm, intro, isCancel, log, multiselect, outro, text } from '@clack/prompts';
import { DocumentError } from '../diagnostics.js';
import { formatDiagnostic, printable } from '../diagnostics-format.js';
import { type InitAnswers, workflowPath } from '../init/plan-init.js';
import type { Project } from '../init/project.js';
import type { ApiSummary } from '../init/read-api.js';
import { completeAnswers, defaultTargets, type InitArguments, readNamed } from './init-answers.js';

class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Asks for what the command line does not say; `null` where the user went away. */
export async function askInit(project: Project, given: InitArguments): Promise<InitAnswers | null> {
  try {
    intro('curlew init');
    const { input, api } =
      given.input === undefined
        ? await askDocument(project)
        : { input: given.input, api: await readNamed(given.input) };
    const asked = {
      input,
      output: given.output ?? (await answered(text({ message: 'Folder for the output', initialValue: 'src/api' }))),
      targets: given.targets ?? (await askTargets()),
      auth: given.auth ?? (await askAuth(api)),
      workflow: given.workflow ?? (await askWorkflow(project)),
    };
    const answers = await completeAnswers(project, { ...given, ...asked }, api);
    outro('Thank you.');
    return answers;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Cancelled.');
    return null;
  }
}

async function answered<T>(prompt: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await prompt;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

/** Asks until a document can be read: a slip in a path is no reason to begin anew. */
async function askDocument(project: Project): Promise<{ readonly input: string; readonly api: ApiSummary }> {
  const suggested = project.document === null ? {} : { initialValue: project.document };
  for (;;) {
    const input = await answered(
      text({
        message: 'OpenAPI document: a path or a URL',
        ...suggested,
        validate: (value) => (value === undefined || value.trim() === '' ? 'a path or a URL' : undefined),
      }),
    );
    try {
      const api = await readNamed(input.trim());
      log.info(printable(`${api.title}, ${api.operations} operations`));
      return { input: input.trim(), api };
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      log.error(
        error.diagnostics
          .slice(0, 5)
          .map((one) => formatDiagnostic(one, input))
          .join('\n'),
      );
    }
  }
}

async function askTargets(): Promise<readonly string[]> {
  const { targets } = await import('../targets.js');
  return answered(
    multiselect({
      message: 'What to make',
      options: targets.map(({ name }) => ({ value: name, label: name })),
      initialValues: [...(await defaultTargets())],
      required: true,
    }),
  );
}

/** One variable for each scheme; an empty answer leaves the name to curlew. */
async function askAuth({ schemes }: ApiSummary): Promise<readonly string[]> {
  const named: string[] = [];
  for (const scheme of schemes.slice(0, 5)) {
    const message = printable(`Shell variable for ${scheme} in snippets (empty: curlew chooses)`);
    const isName = (value: string | undefined): boolean => !value || /^[A-Za-z_]\w*$/.test(value);
    const validate = (value: string | undefined): string | undefined =>
      isName(value) ? undefined : 'a name such as MY_API_TOKEN';
    const variable = await answered(text({ message, validate, defaultValue: '' }));
    if (variable) named.push(`${scheme}=${variable}`);
  }
  return named;
}

/** One that is there is not asked about: it stays. */
async function askWorkflow(project: Project): Promise<boolean> {
  if (existsSync(join(project.folder, workflowPath(project)))) return false;
  const message = 'Write a GitHub workflow that checks the output?';
  return answered(confirm({ message, initialValue: false }));
}
