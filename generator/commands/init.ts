// `curlew init`: a config, scripts and on demand a workflow for the project in the current folder.

import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type ConfigLanguage, configLanguages } from '../init/config-text.js';
import type { InitAnswers, InitPlan } from '../init/plan-init.js';
import type { Project } from '../init/project.js';
import { defaultAnswers, type InitArguments, usageError } from './init-answers.js';
import type { CommandParts } from './lazy-command.js';

export const initCommand: CommandParts<InitArguments> = {
  builder: (parser) =>
    parser
      .positional('input', { type: 'string', describe: 'OpenAPI document: a path or a URL' })
      .option('yes', { alias: 'y', type: 'boolean', describe: 'ask nothing' })
      .option('output', {
        alias: 'o',
        type: 'string',
        describe: 'folder for the output (default: src/api)',
        requiresArg: true,
      })
      .option('targets', {
        alias: 't',
        type: 'string',
        array: true,
        describe: 'what to make (default: typescript and the HTML docs)',
        requiresArg: true,
      })
      .option('auth', {
        type: 'string',
        array: true,
        describe: 'shell variable of a security scheme, scheme=VARIABLE',
        requiresArg: true,
      })
      .option('language', {
        choices: configLanguages,
        describe: 'language of the config (default: ts where the project can compile it, else mjs)',
      })
      .option('workflow', { type: 'boolean', describe: 'write .github/workflows/curlew.yml, which checks the output' })
      .option('force', { type: 'boolean', describe: 'replace a config or workflow that is there' }) as never,
  handler: async (given) => {
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    if (given.yes !== true && !isTerminal)
      throw usageError(
        'there is no terminal to ask questions on',
        'pass --yes, and what differs from the defaults as options',
      );
    const { readProject } = await import('../init/project.js');
    const project = await readProject(process.cwd());
    const existing = await existingConfig(project, given);
    if (given.workflow) await refuseWorkflow(project, given);
    const start = { ...given, ...(existing && !given.language && { language: existing }) };
    const answers = given.yes === true ? await defaultAnswers(project, start) : await askAnswers(project, start);
    await writeAll(project, answers);
  },
};

async function askAnswers(project: Project, given: InitArguments): Promise<InitAnswers> {
  const { askInit } = await import('./init-questions.js');
  const answers = await askInit(project, given);
  if (answers === null) throw usageError('cancelled: nothing was changed', 'curlew init starts again');
  return answers;
}

async function writeAll(project: Project, answers: InitAnswers): Promise<void> {
  const { planInit } = await import('../init/plan-init.js');
  const { writeProject } = await import('../init/write-project.js');
  const plan = planInit(project, answers);
  await writeProject(project.folder, plan.files);
  process.stdout.write(summary(plan));
}

function summary({ files, remarks, next }: InitPlan): string {
  const wrote = files.map(({ path }) => `wrote ${path}\n`);
  const noted = remarks.map((remark) => `note: ${remark}\n`);
  return `${wrote.join('')}${noted.join('')}next:\n${next.map((command) => `  ${command}\n`).join('')}`;
}

async function refuseWorkflow(project: Project, { force }: InitArguments): Promise<void> {
  const { workflowPath } = await import('../init/plan-init.js');
  const path = workflowPath(project);
  if (force !== true && existsSync(join(project.folder, path)))
    throw usageError(`${path} is there already`, 'pass --force to replace it, or --no-workflow to leave it');
}

/** The language of a config that is there and may be replaced, `null` where there is none. */
async function existingConfig(
  { folder }: Project,
  { force, language: wanted }: InitArguments,
): Promise<ConfigLanguage | null> {
  const { configNames, findConfig } = await import('../config/load-config.js');
  const path = findConfig(folder);
  if (path === null) return null;
  const language = extname(path).slice(1);
  if (force !== true)
    throw usageError(`there is a config already: curlew.config.${language}`, 'edit it, or pass --force to replace it');
  if (wanted !== undefined && configNames.indexOf(basename(path)) < configNames.indexOf(`curlew.config.${wanted}`))
    throw usageError(
      `${basename(path)} would be read in place of curlew.config.${wanted}`,
      'remove it first, or leave --language out to replace it',
    );
  return configLanguages.find((name) => name === language) ?? 'mjs';
}
