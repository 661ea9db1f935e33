// `curlew templates`: which there are, copies of them to edit, and the views that they lay out.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import type { DocumentOptions } from '../options.js';
import type { Target } from '../target.js';
import { type DocumentArguments, documentArguments, documentOptions } from './document-arguments.js';
import type { CommandParts } from './lazy-command.js';
import { naming } from './report.js';
import { usageError } from './usage-error.js';

interface TemplatesArguments extends DocumentArguments {
  readonly action?: 'list' | 'eject' | 'show';
  readonly target?: string;
  readonly operation?: string;
  readonly to?: string;
  readonly force?: boolean;
}

export const templatesCommand: CommandParts<TemplatesArguments> = {
  builder: (parser) =>
    documentArguments(parser)
      .positional('action', {
        choices: ['list', 'eject', 'show'] as const,
        describe: 'list all, eject those of a target to a folder, or show the view of an operation as JSON',
      })
      .positional('target', { type: 'string', describe: 'name of a target, or the path of one of your own' })
      .positional('operation', { type: 'string', describe: 'for show: an operationId, a function, or "GET /path"' })
      .option('input', { type: 'string', describe: 'for show: the document', requiresArg: true })
      .option('to', { type: 'string', describe: 'for eject: the folder (default: templates)', requiresArg: true })
      .option('force', { type: 'boolean', describe: 'for eject: replace files that are there' }) as never,
  handler: async (given) => {
    const [options] = await documentOptions(given);
    if (!options) return;
    switch (given.action) {
      case 'eject':
        return eject(options, given);
      case 'show':
        return naming(options.input, () => show(options, given));
      default:
        return list(options, given);
    }
  },
};

/** Every template as `target/name.hbs`, with its path where it is the user's. */
async function list(options: DocumentOptions, given: TemplatesArguments): Promise<void> {
  const { templatePaths } = await import('../render/template-sources.js');
  for (const target of await chosen(options, given)) {
    for (const [name, path] of templatePaths(target)) {
      const isOwn = target.folder !== undefined || path.startsWith(`${target.overrides}`);
      process.stdout.write(`${target.name}/${name}.hbs${isOwn ? `  (${relative(process.cwd(), path)})` : ''}\n`);
    }
  }
}

/** Copies a target's own templates; refuses where one of them is there already (exit code 3), unless forced. */
async function eject(options: DocumentOptions, given: TemplatesArguments): Promise<void> {
  const { targetFolder, templatesIn } = await import('../render/template-sources.js');
  const { writeProject } = await import('../init/write-project.js');
  const { templates, ...others } = options;
  const [target] = await chosen(others, required(given));
  if (!target) return;
  const folder = resolve(given.to ?? templates ?? 'templates');
  const files = templatesIn(targetFolder(target)).map(([name, path]) => ({
    path: `${target.name}/${name}.hbs`,
    text: readFileSync(path, 'utf8'),
  }));
  const taken = files.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (taken.length > 0 && given.force !== true) throw new DocumentError(taken.map(takenPath), 'io');
  await writeProject(folder, files);
  const shown = relative(process.cwd(), folder) || '.';
  process.stdout.write(files.map(({ path }) => `wrote ${join(shown, path)}\n`).join(''));
  process.stderr.write(`curlew generate --templates ${shown} uses them; delete those that you do not change\n`);
}

async function show(options: DocumentOptions, given: TemplatesArguments): Promise<void> {
  const { showViews } = await import('../render-views.js');
  const { target, operation } = required(given);
  if (operation === undefined)
    throw usageError('show needs an operation', 'curlew templates show <target> <operation>');
  process.stdout.write(await showViews({ ...options, targets: [target] }, operation));
}

/** The target that is named, else all. */
async function chosen(options: DocumentOptions, { target }: TemplatesArguments): Promise<readonly Target[]> {
  const { chooseTargets } = await import('../choose-targets.js');
  const { targets } = await import('../targets.js');
  const names = target === undefined ? targets.map(({ name }) => name) : [target];
  const { targets: found } = await chooseTargets({ ...options, targets: names });
  // Another target that this one needs comes along; it was not asked for.
  return target === undefined ? found : found.filter(({ name, folder }) => name === target || folder !== undefined);
}

function required(given: TemplatesArguments): TemplatesArguments & { readonly target: string } {
  const { target } = given;
  if (target !== undefined) return { ...given, target };
  throw usageError(`${given.action} needs a target`, 'curlew templates list names them');
}

function takenPath(path: string): DocumentError['diagnostics'][number] {
  const hint = 'remove it, choose another folder by --to, or pass --force to replace it';
  return { severity: 'error', code: 'output', file: path, pointer: '', message: 'is there already', hint };
}
