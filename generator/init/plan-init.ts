// A project and the user's answers in, the files that `curlew init` writes and what is left to do out.

import { posix } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { Config } from '../options.js';
import type { OutputFile } from '../output-file.js';
import { configText, type ConfigLanguage } from './config-text.js';
import type { Project } from './project.js';
import { workflowText } from './workflow-text.js';
import type { PackageManager } from './workspace.js';

/** What the user decided. */
export interface InitAnswers {
  readonly input: string;
  readonly output: string;
  readonly targets: readonly string[];
  /** Shell variables by security scheme; empty for the names that curlew makes. */
  readonly variables: Readonly<Record<string, string>>;
  readonly language: ConfigLanguage;
  readonly workflow: boolean;
}

export interface InitPlan {
  /** Relative to the project's folder; a file that is there already is replaced. */
  readonly files: readonly OutputFile[];
  /** What the user should know about the project. */
  readonly remarks: readonly string[];
  /** Commands to run next. */
  readonly next: readonly string[];
}

/** The path of the workflow from the project: GitHub reads those at the root of a repository. */
export function workflowPath({ workspace }: Project): string {
  return posix.join(workspace.projectFolder.replaceAll(/[^/]+/g, '..'), '.github/workflows/curlew.yml');
}

const installAsDev: Readonly<Record<PackageManager, string>> = {
  npm: 'install --save-dev',
  pnpm: 'add --save-dev',
  yarn: 'add --dev',
  bun: 'add --dev',
};

export function planInit(project: Project, answers: InitAnswers): InitPlan {
  const { packageManager: manager } = project.workspace;
  const scripts = scriptNames(project);
  const files = [
    { path: `curlew.config.${answers.language}`, text: configText(initConfig(project, answers), answers.language) },
    ...packageFile(project, scripts),
    ...ignoreFile(project, answers.output),
    ...(answers.workflow ? [workflowFile(project, scripts)] : []),
  ];
  const install = `${manager} ${installAsDev[manager]} curlew`;
  const run = project.packageText === null ? 'npx curlew generate' : `${manager} run ${scripts.generate}`;
  const next = [...(project.hasCurlew || project.packageText === null ? [] : [install]), run];
  return { files, remarks: answers.targets.includes('typescript') ? project.obstacles : [], next };
}

function workflowFile(project: Project, { check }: ScriptNames): OutputFile {
  const text = workflowText(project.workspace, project.packageText === null ? null : check);
  return { path: workflowPath(project), text };
}

/** Only what differs from the defaults, beside what every reader of a config looks for. */
function initConfig({ formatter, importExtension }: Project, answers: InitAnswers): Config {
  const { input, output, targets, variables } = answers;
  return {
    input,
    output,
    targets,
    ...(importExtension === 'js' ? {} : { importExtension }),
    ...(formatter === 'oxfmt' ? { formatter } : {}),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
  };
}

interface ScriptNames {
  readonly generate: string;
  readonly check: string;
}

const commands: ScriptNames = { generate: 'curlew generate', check: 'curlew generate --check' };

/** A script that the project has keeps its name; ours then ends in `:api`. */
function scriptNames({ scripts }: Project): ScriptNames {
  const free = (name: keyof ScriptNames): string =>
    [commands[name], undefined].includes(scripts[name]) ? name : `${name}:api`;
  return { generate: free('generate'), check: free('check') };
}

function packageFile({ packageText }: Project, names: ScriptNames): readonly OutputFile[] {
  if (packageText === null) return [];
  const indent = /^([ \t]+)"/m.exec(packageText)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: '\n' };
  const edited = (['generate', 'check'] as const).reduce(
    (text, name) => applyEdits(text, modify(text, ['scripts', names[name]], commands[name], { formattingOptions })),
    packageText,
  );
  return edited === packageText ? [] : [{ path: 'package.json', text: edited }];
}

/** The output is formatted as curlew formats it: a project's own prettier has nothing to say about it. */
function ignoreFile({ formatter, prettierIgnore }: Project, output: string): readonly OutputFile[] {
  const line = `/${output.replace(/^\.\//, '').replace(/\/$/, '')}/`;
  const text = prettierIgnore ?? '';
  if (formatter !== 'prettier' || output.startsWith('..') || text.split(/\r?\n/).includes(line)) return [];
  return [{ path: '.prettierignore', text: `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${line}\n` }];
}
